import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { documentText, type Numbering, type PolicyDocument } from '../../model/index.ts';
import { redlineFile } from '../../testing/redline-file.ts';
import { RICH, RICH_CHANGED } from '../../testing/rich-text.ts';
import { importDocx } from './index.ts';
import { DocxError, MAX_FILE_BYTES } from './package.ts';
import type { View } from './revisions.ts';
import { type DocxOptions, takeIn } from './take-in.ts';

const NAMESPACE =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const parse = (markdown: string, numbering: Numbering = 'decimal'): PolicyDocument =>
  parseMarkdown(markdown, { numbering }).document;

/** One of our own files, to take apart and put together otherwise. */
const ours = (old: string, next: string) => redlineFile(parse(old), parse(next));

/** A Word file whose parts are changed; `null` takes one out. */
function changed(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files = unzipSync(ours('Text.', 'Text.'));
  delete files['word/footer1.xml'];
  for (const [path, content] of Object.entries(parts)) {
    if (content === null) delete files[path];
    else files[path] = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
  }
  return zipSync(files);
}

/** A Word file with these paragraphs, as XML. */
const withBody = (body: string, styles?: string) =>
  changed({
    'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    ...(styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${NAMESPACE}>${styles}</w:styles>` }),
  });

const p = (text: string, style = '', run = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const isFull = process.env.GAZETTE_TRIALS === 'full';

const options = { view: 'accepted' as View, numbering: null, base: null, sibling: null, site: null };
const taken = (bytes: Uint8Array, more: Partial<DocxOptions> = {}) => takeIn(bytes, { ...options, ...more });

describe('a Word file of ours', () => {
  /** What Word has no place for, or shows as text. */
  const squash = (document: PolicyDocument) =>
    documentText(document, 1)
      .replace(/\s+/g, ' ')
      .replace(/сноска[\d¹]/g, 'сноска');

  it.each([
    ['accepted', RICH_CHANGED],
    ['original', RICH],
  ] as const)('comes back word for word and clause for clause: %s', async (view, source) => {
    const file = ours(RICH, RICH_CHANGED);
    const { markdown, title, numbering, changes } = await taken(file, { view, base: parse(RICH) });
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

  it('has its title, sections from the second level on, and typed numbers taken off', async () => {
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
    const { title, markdown, numbering, remarks } = await taken(bytes);
    expect(title).toBe('Политика');
    expect(numbering).toBe('decimal');
    expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '## Общие положения {#obschie-polozheniya}',
      '### Определения {#opredeleniya}',
      '## Сроки хранения {#sroki-khraneniya}',
    ]);
    expect(remarks).toEqual([]);
  });

  it('keeps typed numbers that follow from nothing, and says which would change', async () => {
    const body = [p('1. One', '1'), p('Text.'), p('5. Five', '1'), p('More.')].join('');
    const free = await taken(withBody(body, STYLES));
    expect(free.numbering).toBe('none');
    expect(free.markdown).toContain('## 5. Five {#five}');
    const bound = await taken(withBody(body, STYLES), { numbering: 'decimal' });
    expect(bound.markdown).toContain('## Five {#five}');
    expect(bound.remarks).toEqual(['the heading “Five” was numbered 5. and will be 2.']);
  });

  it('takes short bold lines for headings where no paragraph is one, and says so', async () => {
    const bold = '<w:b/>';
    const { markdown, remarks } = await taken(
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

  it('keeps the anchors of the text that it continues, however the headings were reworded or moved', async () => {
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
    const { markdown } = await taken(withBody(body, STYLES), { base });
    expect(markdown).toContain('## Ваши права {#rights}');
    expect(markdown).toContain('## Хранение ваших данных {#retention}');
    expect(markdown).toContain('## Новый раздел {#noviy-razdel}');
  });

  it('takes the anchors of the same text in another language', async () => {
    const sibling = parse('## Хранение {#retention}\n\nТекст.\n\n## Права {#rights}\n\nТекст.');
    const { markdown } = await taken(
      withBody([p('Retention', '1'), p('x'), p('Your rights', '1'), p('y')].join(''), STYLES),
      { sibling },
    );
    expect(markdown).toMatch(/## Retention \{#retention\}[\s\S]*## Your rights \{#rights\}/);
  });

  it('turns cross-references into links to the headings that they name', async () => {
    const reference =
      '<w:p><w:r><w:t xml:space="preserve">See section </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref7 \\r \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const heading = `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:bookmarkStart w:id="1" w:name="_Ref7"/><w:r><w:t>Your rights</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>`;
    const { markdown } = await taken(
      withBody([p('First', '1'), reference, heading, p('Text.')].join(''), STYLES),
    );
    expect(markdown).toContain('See section [2](#your-rights)');
  });

  it('keeps tables with several paragraphs in a cell, nested lists and their first numbers, and leaves pictures out', async () => {
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
    const { markdown } = await taken(bytes);
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

  it('keeps the numbers of clauses under numbered headings, whatever stands between them', async () => {
    const { markdown, numbering, remarks } = await taken(
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
  ])('keeps labels that Markdown does not have: %s %s', async (format, text, lines) => {
    const { markdown } = await taken(labelled([[format, text]], at(0, 'one') + at(0, 'two')));
    expect(documentText(parse(markdown), 1)).toBe(`${lines.join('\n')}\n`);
  });

  it('leaves no words out in silence: hidden text, formulas, headers, fields, raised signs', async () => {
    const body = [
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Note to self.</w:t></w:r><w:r><w:t xml:space="preserve">Seen 10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>6</w:t></w:r></w:p>',
      '<w:p><w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">Date: </w:t></w:r><w:fldSimple w:instr=" DATE "><w:r><w:t>23.11.2026</w:t></w:r></w:fldSimple></w:p>',
    ].join('');
    const { markdown, remarks } = await taken(
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
  it('is read either way, its changes counted and its comments told', async () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">Kept for </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>3</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>5</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> years.</w:t></w:r></w:p>`;
    const bytes = changed({
      'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
      'word/comments.xml': `<w:comments ${NAMESPACE}><w:comment w:id="0" w:author="Counsel"><w:p><w:r><w:t>Why so long?</w:t></w:r></w:p></w:comment></w:comments>`,
    });
    const accepted = await taken(bytes);
    expect(accepted.markdown.trim()).toBe('Kept for 5 years.');
    expect(accepted.changes).toBe(2);
    expect(accepted.comments).toEqual([{ author: 'Counsel', text: 'Why so long?' }]);
    expect((await taken(bytes, { view: 'original' })).markdown.trim()).toBe('Kept for 3 years.');
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
  ])('are settled both ways: %s', async (_, body, accepted, original) => {
    const first = await taken(withBody(body));
    expect(first.changes).toBeGreaterThan(0);
    expect(documentText(parse(first.markdown), 1)).toBe(accepted);
    expect(documentText(parse((await taken(withBody(body), { view: 'original' })).markdown), 1)).toBe(
      original,
    );
  });
});

describe('a file that is none, or hostile', () => {
  const BOMB = 120 * 1024 * 1024;
  /** A file of `size` noughts, of which the directory says another size. */
  const noughts = (size: number, said: number) => {
    const bytes = Buffer.from(zipSync({ 'word/document.xml': [new Uint8Array(size), { level: 9 }] }));
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt32LE(said, entry + 24);
    return new Uint8Array(bytes);
  };
  const bomb = () => noughts(isFull ? BOMB : 100_000, BOMB);
  const lying = () => noughts(100_000, 1);
  const DOCUMENT = `<w:document ${NAMESPACE}><w:body>${p('Text')}</w:body></w:document>`;
  const twice = () => {
    const [a, b] = [DOCUMENT, DOCUMENT.replace('Text', 'Other')].map((text) => strToU8(text));
    const bytes = Buffer.from(zipSync({ 'word/document.xml': a!, 'word/documenu.xml': b! }));
    for (let at = bytes.indexOf('documenu'); at >= 0; at = bytes.indexOf('documenu'))
      bytes.write('document', at);
    return new Uint8Array(bytes);
  };
  const elsewhere = () => {
    const rels = strFromU8(unzipSync(ours('Text.', 'Text.'))['_rels/.rels']!);
    return changed({ '_rels/.rels': rels.replace('word/document.xml', 'word/document2.xml') });
  };
  const deep = (count: number) =>
    withBody(`${'<w:tbl><w:tr><w:tc>'.repeat(count)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(count)}`);
  const laughs = () =>
    changed({
      'word/document.xml': `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${NAMESPACE}><w:body>${p('&b;')}</w:body></w:document>`,
    });

  const HOSTILE: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['text', () => strToU8('Hello'), /it is no Word file/],
    ['an empty file', () => new Uint8Array(), /it is no Word file/],
    [
      'a file of an old Word',
      () => new Uint8Array(Buffer.from('d0cf11e0a1b11ae1', 'hex')),
      /password or written by an old Word/,
    ],
    ['another archive', () => zipSync({ 'a.txt': strToU8('a') }), /it holds no text/],
    [
      'an OpenDocument text',
      () =>
        zipSync({
          mimetype: strToU8('application/vnd.oasis.opendocument.text'),
          'content.xml': strToU8('<a/>'),
        }),
      /OpenDocument/,
    ],
    ['a torn file', () => new Uint8Array(ours('Text.', 'Text.').subarray(0, 3000)), /archive is damaged/],
    [
      'a file of 51 MB',
      () => Buffer.concat([Buffer.from('PK'), Buffer.alloc(MAX_FILE_BYTES)]),
      /it is 51 MB, expected at most 50 MB/,
    ],
    ['a zip bomb', bomb, /120 MB unpacked, expected at most 100 MB/],
    ['a zip that lies of its size', lying, /damaged|broken/],
    ['expanding entities', laughs, /declares entities/],
    ['macros', () => changed({ 'word/vbaProject.bin': 'x' }), /it holds macros/],
    [
      'broken XML',
      () => changed({ 'word/document.xml': '<w:document><w:body>' }),
      /word\/document.xml is broken/,
    ],
    [
      'a file that is no XML',
      () => changed({ 'word/styles.xml': '\u0000\u0001' }),
      /broken|could not be read/,
    ],
    ['two texts of one name', twice, /it holds word\/document.xml twice/],
    [
      'Word by another prefix',
      () =>
        changed({ 'word/document.xml': DOCUMENT.replace('xmlns:w', 'xmlns:q').replace(/(<\/?)w:/g, '$1q:') }),
      /in an unusual way/,
    ],
    ['a text elsewhere', elsewhere, /its text is in word\/document2.xml/],
    [
      'another encoding',
      () =>
        changed({
          'word/document.xml': new Uint8Array(Buffer.from(DOCUMENT.replace('Text', 'café'), 'latin1')),
        }),
      /is not UTF-8/,
    ],
    ['bottomless nesting', () => deep(20_000), /nested more deeply|more than \d+ MB|broken/],
  ];

  it.each(HOSTILE)('%s gets a sentence', (_, file, sentence) => {
    expect(() => taken(file())).toThrow(DocxError);
    expect(() => taken(file())).toThrow(sentence);
  });

  it.each(isFull ? HOSTILE : HOSTILE.slice(-1))(
    '%s gets the same from the thread that reads it',
    async (_, file, sentence) => {
      await expect(importDocx(file(), options)).rejects.toThrow(sentence);
    },
    60_000,
  );

  it.each([
    [
      'a cell over a hundred million columns',
      () =>
        withBody(
          '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="100000000"/></w:tcPr><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
        ),
      'Cell',
    ],
    [
      'a link whose address is none',
      () => withBody('<w:p><w:hyperlink w:anchor="100%"><w:r><w:t>Hundred</w:t></w:r></w:hyperlink></w:p>'),
      'Hundred',
    ],
    [
      'a link named as our own notes are',
      () =>
        withBody(
          '<w:p><w:hyperlink w:anchor="footnote-5"><w:r><w:t>Kept words</w:t></w:r></w:hyperlink></w:p>',
        ),
      'Kept words',
    ],
    [
      'a level below all levels',
      () =>
        withBody(
          '<w:p><w:pPr><w:numPr><w:ilvl w:val="-2"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Item</w:t></w:r></w:p>',
        ),
      'Item',
    ],
    [
      'text in boxes',
      () =>
        withBody(
          `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('Boxed')}</w:sdtContent></w:sdt>`,
        ),
      'Boxed',
    ],
  ])(
    'is read whole: %s',
    async (_, file, words) => {
      const { markdown, remarks } = await taken(file());
      expect(documentText(parse(markdown), 1)).toContain(words);
      expect(remarks.filter((remark) => remark.startsWith('words of'))).toEqual([]);
    },
    60_000,
  );

  it.each<[string, string]>([
    ['headings that are all the same', p('Same', '1')],
    [
      'paragraphs whose ends were deleted',
      `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">words </w:t></w:r></w:p>`,
    ],
  ])(
    'takes seconds for thousands of %s, as time grows with the text and no faster',
    async (_, one) => {
      const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>';
      const count = isFull ? 20_000 : 2000;
      const bytes = withBody(one.repeat(count) + p('End.'), styles);
      const { markdown, remarks } = await importDocx(bytes, options, 40_000);
      expect(markdown.match(/Same|words/g)?.length).toBe(count);
      expect(remarks.filter((remark) => remark.startsWith('words of'))).toEqual([]);
    },
    60_000,
  );

  it('loses no word of a heading to its number', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>';
    const body = ['30 days notice', '2024 results', '1. First'].map((text) => p(text, '1') + p('x')).join('');
    const { markdown } = await taken(withBody(body, styles), { numbering: 'decimal' });
    expect(markdown.match(/^## .*(?= \{)/gm)).toEqual(['## 30 days notice', '## 2024 results', '## First']);
  });

  it('is ended when it takes too long', async () => {
    const bytes = withBody(p('word '.repeat(1000)).repeat(300));
    await expect(importDocx(bytes, options, 1)).rejects.toThrow('it takes longer than 0.001 seconds to read');
  });

  it('cannot write into the page: what looks like HTML stays text', async () => {
    const { markdown } = await taken(
      withBody(p('&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1))')),
    );
    expect(documentText(parse(markdown), 1)).toBe('<script>alert(1)</script> [x](javascript:alert(1))\n');
    expect(markdown).not.toMatch(/^<script/m);
  });
});
