import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentText, type PolicyDocument } from '../../model/index.ts';
import { changed, NAMESPACE, ours, p, parse, taken, withBody } from '../../testing/our-word.ts';
import { RICH, RICH_CHANGED } from '../../testing/rich-text.ts';

describe('a Word file of ours', () => {
  /** What Word has no place for, or shows as text. */
  const squash = (document: PolicyDocument) =>
    documentText(document, 1)
      .replace(/\s+/g, ' ')
      .replace(/сноска[\d¹]/g, 'сноска');

  it.each([
    ['accepted', RICH_CHANGED],
    ['original', RICH],
  ] as const)('comes back word for word and clause for clause: %s', (view, source) => {
    const file = ours(RICH, RICH_CHANGED);
    const { markdown, title, numbering, changes } = taken(file, { view, base: parse(RICH) });
    const wanted = parse(source);
    const got = parse(markdown, numbering);
    expect(squash(got)).toBe(squash(wanted));
    const anchors = ({ blocks }: PolicyDocument) =>
      blocks.flatMap((block) => (block.type === 'heading' ? [block.anchor] : []));
    expect(anchors(got)).toEqual(anchors(wanted));
    expect(title).toBe('Полная политика');
    expect(numbering).toBe('decimal');
    expect(changes).toBeGreaterThan(20);
    const notes = got.blocks.at(-1);
    expect(notes?.type === 'notes' && notes.notes.length).toBe(2);
    expect(got.blocks.filter(({ type }) => type === 'table').length).toBe(1);
  });
});

describe('a list of ours that Word cannot have', () => {
  it.each([
    [
      'whose items begin with a table or a list',
      '3. one\n4. | a | b |\n   | - | - |\n   | 1 | 2 |\n5. 1. inner\n   2. other\n6. end',
    ],
    ['in a footnote', 'Text[^a].\n\n[^a]: Note:\n\n    3. one\n    4. two'],
    ['with which a footnote begins', 'Text[^a].\n\n[^a]: 3. three\n    4. four'],
  ])('comes back with its numbers: %s', (_, source) => {
    const { markdown, remarks } = taken(ours(source, source));
    expect(documentText(parse(markdown), 2)).toBe(documentText(parse(source), 2));
    expect(remarks).toEqual([]);
  });
});

describe('a box of a numbered item', () => {
  const [old, next] = ['4. [ ] I agree\n5. [x] So do I\n6. ☐', '4. [x] I agree\n5. [x] So do I\n6. ☐'];

  it.each([
    ['accepted', next],
    ['original', old],
  ] as const)('comes back from a file of ours as a box: %s', (view, source) => {
    const { markdown } = taken(ours(old, next), { view });
    expect(documentText(parse(markdown), 2).split('\n').slice(0, 2)).toEqual(
      documentText(parse(source), 2).split('\n').slice(0, 2),
    );
  });

  it('stays words in a file of others', () => {
    const files = unzipSync(ours(old, next));
    const styles = strFromU8(files['word/styles.xml']!).replace('Policy record', 'Other');
    const { markdown } = taken(zipSync({ ...files, 'word/styles.xml': strToU8(styles) }));
    expect(markdown).toContain('4. ☑ I agree');
  });
});

describe("a lawyer's Word file", () => {
  const STYLES = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>`;

  it('has its title, sections from the second level on, and typed numbers taken off', () => {
    const bytes = withBody(
      [
        p('Политика', 'T'),
        p('1. Общие положения', '1'),
        p('Текст.'),
        p('1.1 Определения', '2'),
        p('2. Сроки хранения', '1'),
        p('Ещё.'),
      ].join(''),
      STYLES,
    );
    const { title, markdown, numbering, remarks } = taken(bytes);
    expect(title).toBe('Политика');
    expect(numbering).toBe('decimal');
    expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '## Общие положения {#obschie-polozheniya}',
      '### Определения {#opredeleniya}',
      '## Сроки хранения {#sroki-khraneniya}',
    ]);
    expect(remarks).toEqual([]);
  });

  it('keeps typed numbers that follow from nothing, and says which would change', () => {
    const body = [p('1. One', '1'), p('Text.'), p('5. Five', '1'), p('More.')].join('');
    const free = taken(withBody(body, STYLES));
    expect(free.numbering).toBe('none');
    expect(free.markdown).toContain('## 5. Five {#five}');
    const bound = taken(withBody(body, STYLES), { numbering: 'decimal' });
    expect(bound.markdown).toContain('## Five {#five}');
    expect(bound.remarks).toEqual(['the heading “Five” was numbered 5. and will be 2.']);
  });

  it('takes short bold lines for headings where no paragraph is one, and says so', () => {
    const bold = '<w:b/>';
    const { markdown, remarks } = taken(
      withBody(
        [
          p('1. Общие положения', '', bold),
          p('Текст положения.'),
          p('1.1. Термины', '', bold),
          p('Текст.'),
        ].join(''),
      ),
    );
    expect(markdown).toMatch(/^## Общие положения \{#.*\}\n\nТекст положения\.\n\n### Термины/);
    expect(remarks).toEqual([
      "bold lines were taken for headings, as no paragraph has a heading's style: “1. Общие положения”, “1.1. Термины”",
    ]);
  });

  it('keeps the anchors of the text that it continues, however the headings were reworded or moved', () => {
    const base = parse(
      '## Хранение данных {#retention}\n\nМы храним контактные данные три года с последнего обращения.\n\n## Права {#rights}\n\nВы можете потребовать удаления своих данных.',
    );
    const body = [
      p('Ваши права', '1'),
      p('Вы можете потребовать удаления своих данных.'),
      p('Хранение ваших данных', '1'),
      p('Мы храним контактные данные три года с последнего обращения.'),
      p('Новый раздел', '1'),
      p('Его текст.'),
    ].join('');
    const { markdown } = taken(withBody(body, STYLES), { base });
    expect(markdown).toContain('## Ваши права {#rights}');
    expect(markdown).toContain('## Хранение ваших данных {#retention}');
    expect(markdown).toContain('## Новый раздел {#noviy-razdel}');
  });

  it('takes the anchors of the same text in another language', () => {
    const sibling = parse('## Хранение {#retention}\n\nТекст.\n\n## Права {#rights}\n\nТекст.');
    const { markdown } = taken(
      withBody([p('Retention', '1'), p('x'), p('Your rights', '1'), p('y')].join(''), STYLES),
      { sibling },
    );
    expect(markdown).toMatch(/## Retention \{#retention\}[\s\S]*## Your rights \{#rights\}/);
  });

  it('turns cross-references into links to the headings that they name', () => {
    const reference =
      '<w:p><w:r><w:t xml:space="preserve">See section </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref7 \\r \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const heading = `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:bookmarkStart w:id="1" w:name="_Ref7"/><w:r><w:t>Your rights</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>`;
    const { markdown } = taken(withBody([p('First', '1'), reference, heading, p('Text.')].join(''), STYLES));
    expect(markdown).toContain('See section [2](#your-rights)');
  });

  it('keeps tables with several paragraphs in a cell, nested lists and their first numbers, and leaves pictures out', () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
    const table = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p('Data'))}${cell(p('Kept'))}</w:tr><w:tr>${cell(p('Name') + p('Phone'))}${cell(p('3 | years'))}</w:tr></w:tbl>`;
    const item = (text: string, level: number) =>
      `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const numbering = `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="1">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const body = [
      table,
      p(''),
      item('one', 0),
      item('inner', 1),
      item('two', 0),
      p('Between.'),
      item('three', 0),
    ].join('');
    const bytes = changed({
      'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
      'word/numbering.xml': numbering,
    });
    const { markdown } = taken(bytes);
    expect(markdown).toContain('| Name Phone | 3 \\| years |');
    expect(markdown).toMatch(/1\. one\n\n? {3}1\. inner\n\n?2\. two\n\nBetween\.\n\n3\. three/);
  });
});

describe('what Word labels', () => {
  const list = (levels: readonly (readonly [format: string, text: string])[]) =>
    `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="1">${levels
      .map(
        ([format, text], level) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
      )
      .join('')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  const at = (level: number, text: string, style = '') =>
    `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const labelled = (levels: readonly (readonly [string, string])[], body: string) =>
    changed({
      'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
      'word/numbering.xml': list(levels),
      'word/styles.xml': `<w:styles ${NAMESPACE}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    });

  it('keeps the numbers of clauses under numbered headings, whatever stands between them', () => {
    const { markdown, numbering, remarks } = taken(
      labelled(
        [
          ['decimal', '%1.'],
          ['decimal', '%1.%2.'],
        ],
        [
          at(0, 'Общие положения', '1'),
          at(1, 'Один.'),
          p('Без номера.'),
          at(1, 'Два.'),
          at(0, 'Права', '1'),
          at(1, 'Снова один.'),
        ].join(''),
      ),
    );
    expect(numbering).toBe('decimal');
    expect(markdown.split('\n').filter((line) => line !== '')).toEqual([
      '## Общие положения {#obschie-polozheniya}',
      '1.1. Один.',
      'Без номера.',
      '1.2. Два.',
      '## Права {#prava}',
      '2.1. Снова один.',
    ]);
    expect(remarks).toEqual([
      'labels that Markdown cannot count are words of their paragraphs now: “1.1.”, “1.2.”, “2.1.”',
    ]);
  });

  it.each([
    ['russianLower', '%1)', ['а) one', 'б) two']],
    ['upperRoman', '%1.', ['I. one', 'II. two']],
    ['lowerLetter', '(%1)', ['(a) one', '(b) two']],
    ['decimal', 'Статья %1.', ['Статья 1. one', 'Статья 2. two']],
  ])('keeps labels that Markdown does not have: %s %s', (format, text, lines) => {
    const { markdown } = taken(labelled([[format, text]], at(0, 'one') + at(0, 'two')));
    expect(documentText(parse(markdown), 1)).toBe(`${lines.join('\n')}\n`);
  });

  it('leaves no words out in silence: hidden text, formulas, headers, fields, raised signs', () => {
    const body = [
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Note to self.</w:t></w:r><w:r><w:t xml:space="preserve">Seen 10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>6</w:t></w:r></w:p>',
      '<w:p><w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">Date: </w:t></w:r><w:fldSimple w:instr=" DATE "><w:r><w:t>23.11.2026</w:t></w:r></w:fldSimple></w:p>',
    ].join('');
    const { markdown, remarks } = taken(
      changed({
        'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
        'word/styles.xml': `<w:styles ${NAMESPACE}/>`,
        'word/header1.xml': `<w:hdr ${NAMESPACE}>${p('Draft of 1 December')}</w:hdr>`,
      }),
    );
    expect(documentText(parse(markdown), 1)).toBe('Seen 10⁶\nDate: 23.11.2026\n');
    expect(remarks).toEqual([
      'words were highlighted, perhaps as open points: “Date:”',
      'hidden text was left out: “Note to self.”',
      'headers and footers were left out: “Draft of 1 December”',
    ]);
  });
});

describe('a file with comments and tracked changes', () => {
  it('is read either way, its changes counted and its comments told', () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">Kept for </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>3</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>5</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> years.</w:t></w:r></w:p>`;
    const bytes = changed({
      'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
      'word/comments.xml': `<w:comments ${NAMESPACE}><w:comment w:id="0" w:author="Counsel"><w:p><w:r><w:t>Why so long?</w:t></w:r></w:p></w:comment></w:comments>`,
    });
    const accepted = taken(bytes);
    expect(accepted.markdown.trim()).toBe('Kept for 5 years.');
    expect(accepted.changes).toBe(2);
    expect(accepted.comments).toMatchObject([
      { author: 'Counsel', text: 'Why so long?', quote: null, clause: null },
    ]);
    expect(taken(bytes, { view: 'original' }).markdown.trim()).toBe('Kept for 3 years.');
  });
});

describe('tracked changes of other programs', () => {
  const ins = '<w:ins w:id="1" w:author="A"/>';
  const del = '<w:del w:id="1" w:author="A"/>';
  const marked = (text: string, mark: string, more = '') =>
    `<w:p><w:pPr><w:rPr>${mark}${more}</w:rPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (text: string, mark: string) =>
    `<w:tc><w:tcPr>${mark}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

  it.each<[string, string, string, string]>([
    [
      'a paragraph joined with one in a box',
      `${marked('one ', del)}<w:sdt><w:sdtContent>${p('two')}</w:sdtContent></w:sdt>${p('three')}`,
      'one two\nthree\n',
      'one\ntwo\nthree\n',
    ],
    [
      'a paragraph put in, whose mark changed its look too',
      `${marked('one ', ins, '<w:rPrChange w:id="2" w:author="A"><w:rPr/></w:rPrChange>')}${p('two')}`,
      'one\ntwo\n',
      'one two\n',
    ],
    [
      'cells',
      `<w:tbl><w:tr>${cell('a', '')}${cell('b', '<w:cellDel w:id="1" w:author="A"/>')}${cell('c', '<w:cellIns w:id="2" w:author="A"/>')}</w:tr></w:tbl>`,
      'a\tc\n',
      'a\tb\n',
    ],
  ])('are settled both ways: %s', (_, body, accepted, original) => {
    const first = taken(withBody(body));
    expect(first.changes).toBeGreaterThan(0);
    expect(documentText(parse(first.markdown), 1)).toBe(accepted);
    expect(documentText(parse(taken(withBody(body), { view: 'original' }).markdown), 1)).toBe(original);
  });
});
