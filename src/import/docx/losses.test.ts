import { describe, expect, it } from 'vitest';
import { linesOf, takenIn } from '../../testing/import-word.ts';
import { para, put, run, style, taken, type WordParts } from '../../testing/word-file.ts';

const HEADING = style('H1', 'heading 1');
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const p = (content: string) => `<w:p>${content}</w:p>`;

/** Lines and remarks of a file. */
const read = (parts: WordParts, view: 'accepted' | 'original' = 'accepted') => {
  const imported = takenIn(parts, { view });
  return { lines: linesOf(imported), remarks: imported.remarks };
};

describe('a word is told of as lost only if it is', () => {
  const note = (id: number, words: string) =>
    `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${words}`)}</w:p></w:footnote>`;
  const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const NOTES = {
    body: `${p(`${run('Word')}${mark(1)}${run(' and ')}${taken('old')}<w:del w:id="9" w:author="A">${mark(2)}</w:del>${put(run('new') + mark(3))}${run('.')}`)}<w:tbl><w:tr><w:tc>${para('Head')}</w:tc></w:tr><w:tr><w:tc>${p(run('in a cell') + mark(4))}</w:tc></w:tr></w:tbl>`,
    footnotes: note(1, 'First.') + note(2, 'Gone.') + note(3, 'Come.') + note(4, 'Cell.'),
  };

  it('not beside the mark of a note, nor in a note whose mark is gone', () => {
    expect(read(NOTES).remarks).toEqual([]);
    expect(read(NOTES).lines).toContain('Word[^note-1] and new[^note-3].');
    expect(read(NOTES, 'original').remarks).toEqual([]);
    expect(read(NOTES, 'original').lines).toContain('[^note-2]: Gone.');
  });

  it('not in a text box that is written twice', () => {
    const words = (text: string) => `<w:txbxContent>${para(text)}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${words('Boxed words.')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${words('Boxed words.')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(read({ body: p(run('Around it.') + box) })).toEqual({
      lines: ['Around it.', 'Boxed words.'],
      remarks: [],
    });
  });

  it('not where a hyphen only shows at the end of a line', () => {
    const body = p(`${run('per')}<w:r><w:softHyphen/></w:r>${run('sonal co\u00adokie')}`);
    expect(read({ body })).toEqual({ lines: ['personal cookie'], remarks: [] });
  });

  it('not where lines, columns, pages and tabs part two words', () => {
    const parted = (mark: string) => p(`${run('one')}<w:r>${mark}</w:r>${run('two')}`);
    const body = [
      ...[
        '<w:tab/>',
        '<w:ptab/>',
        '<w:br/>',
        '<w:cr/>',
        '<w:br w:type="page"/>',
        '<w:br w:type="column"/>',
      ].map(parted),
    ].join('');
    const { lines, remarks } = read({ body });
    expect(remarks).toEqual([]);
    expect(lines.join('\n')).toBe('one two\none two\none\\\ntwo\none\\\ntwo\none two\none two');
  });

  it('not for what stands around the text of a file of ours, however another program names its styles', () => {
    const styles = style('Policydates', 'Policy dates') + style('Policyrecord', 'Policy record');
    const body =
      para('Changes of today', { style: 'Policydates' }) +
      para('Text.') +
      para('SHA', { style: 'Policyrecord' });
    expect(read({ body, styles })).toEqual({ lines: ['Text.'], remarks: [] });
  });
});

describe('what is left out is told', () => {
  it('text in another file inside this one', () => {
    const { lines, remarks } = read({ body: `${para('Before.')}<w:altChunk r:id="x"/>${para('After.')}` });
    expect(lines).toEqual(['Before.', 'After.']);
    expect(remarks).toEqual([
      'parts of the text are other files inside this one (1) and were left out: open it in Word and save it again',
    ]);
  });

  it('words hidden by themselves, by their style, and by the style of their paragraph', () => {
    const words =
      '<w:style w:type="character" w:styleId="Hid"><w:name w:val="Hid"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const whole = style('Draft', 'Drafting note', '<w:rPr><w:vanish/></w:rPr>');
    const body = [
      p(`${run('Seen')}${run(' by style', '<w:rStyle w:val="Hid"/>')}${run(' by itself', '<w:vanish/>')}`),
      para('All of it.', { style: 'Draft' }),
      para(' But this.', { style: 'Draft', look: '<w:vanish w:val="0"/>' }),
    ].join('');
    expect(read({ body, styles: words + whole })).toEqual({
      lines: ['Seen', 'But this.'],
      remarks: ['hidden text was left out: “ by style”, “ by itself”, “All of it.”'],
    });
  });

  it('prompts of controls that nobody has filled in, and not what somebody has', () => {
    const cell = control('<w:showingPlcHdr/>', `<w:tc>${para('Choose.')}</w:tc>`);
    const body = `${p(`${run('Party: ')}${control('', run('Alpha'))}${control('<w:showingPlcHdr/>', run('Click here.'))}`)}<w:tbl><w:tr><w:tc>${para('Head')}</w:tc>${cell}</w:tr></w:tbl>`;
    expect(read({ body })).toEqual({
      lines: ['Party: Alpha', '| Head | |', '| - | - |'],
      remarks: ['prompts of fields that nobody has filled in were left out: “Click here.”, “Choose.”'],
    });
  });

  const CONTENTS = ['the table of contents was left out: pages and files make their own'];
  const inside = `${run('One')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1 \\h', run('2'))}`;
  it.each<[string, string]>([
    [
      'in a control',
      control(
        '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
        para('Contents') + p(field('TOC \\o', inside)),
      ),
    ],
    [
      'in a field over several paragraphs',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink w:anchor="_Toc1">${inside}</w:hyperlink></w:p>${p(run('Two 3'))}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ],
    ['in lines of its styles', para('One 2', { style: 'T1' }) + para('Two 3', { style: 'T1' })],
  ])('a table of contents %s', (_, contents) => {
    const styles = HEADING + style('T1', 'toc 1');
    const body = contents + para('One', { style: 'H1' }) + para('Text.');
    expect(read({ body, styles })).toEqual({ lines: ['## One {#one}', 'Text.'], remarks: CONTENTS });
  });

  it('signs of a font that no text has, and takes those that some character looks like', () => {
    const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const body = p(
      `${run('a ')}${sign('Symbol', 'F0B3')}${run(' b ')}${sign('Own Signs', 'F041')}${run(' c')}`,
    );
    expect(read({ body })).toEqual({
      lines: ['a ≥ b c'],
      remarks: ['signs of a font that no text has were left out: “Own Signs F041”'],
    });
  });

  it('pictures, diagrams and objects, whose descriptions stay', () => {
    const picture = (what: string, alt: string) =>
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData>${what}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const body =
      p(`${run('See')}${picture('<pic:pic/>', 'our office')}${run('from outside.')}`) +
      p(picture('<chart/>', ''));
    expect(read({ body })).toEqual({
      lines: ['See our office from outside.'],
      remarks: ['pictures were left out (2): a policy is text; the words that describe them stay'],
    });
  });
});

describe('what fields show', () => {
  const form = (code: string, data: string) =>
    p(
      `${run('Yes: ')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    );

  it.each<[string, string, string]>([
    [
      'a box with its mark',
      form('FORMCHECKBOX', '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'),
      'Yes: ☒',
    ],
    ['a box without', form('FORMCHECKBOX', '<w:checkBox><w:default w:val="0"/></w:checkBox>'), 'Yes: ☐'],
    [
      'the entry that was chosen',
      form(
        'FORMDROPDOWN',
        '<w:ddList><w:result w:val="1"/><w:listEntry w:val="three"/><w:listEntry w:val="five"/></w:ddList>',
      ),
      'Yes: five',
    ],
    ['a date', p(`${run('On ')}${field('DATE \\@ "d.M.yyyy"', run('1.3.2026'))}`), 'On 1.3.2026'],
    ['a link', p(field('HYPERLINK "https://a.example/"', run('here'))), '[here](https://a.example/)'],
    [
      'a field within the code of another',
      p(field(`HYPERLINK "https://a.example/${''}"`, run('there')) + run('.')),
      '[there](https://a.example/).',
    ],
  ])('stays: %s', (_, body, line) => {
    expect(read({ body })).toEqual({ lines: [line], remarks: [] });
  });

  it('stays where a field is broken off', () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r>${run('All words')}</w:p>${para('stay.')}`;
    expect(read({ body }).lines).toEqual(['All words', 'stay.']);
  });
});

describe('a link within a document', () => {
  const link = (anchor: string, words: string) =>
    `<w:hyperlink w:anchor="${anchor}">${run(words)}</w:hyperlink>`;
  const heading = (words: string) => para(words, { style: 'H1' });

  it('leads to a heading whose bookmark stands before it, or in an empty paragraph before it', () => {
    const body = [
      p(`${link('rights', 'your rights')}${run(' and ')}${link('empty', 'the rest')}`),
      '<w:bookmarkStart w:id="1" w:name="rights"/>',
      heading('Rights'),
      para('Text.'),
      '<w:bookmarkEnd w:id="1"/>',
      p('<w:bookmarkStart w:id="2" w:name="empty"/><w:bookmarkEnd w:id="2"/>'),
      heading('Rest'),
    ].join('');
    expect(read({ body, styles: HEADING })).toEqual({
      lines: [
        '[your rights](#rights) and [the rest](#rest)',
        '## Rights {#rights}',
        'Text.',
        '## Rest {#rest}',
      ],
      remarks: [],
    });
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///C:/contract.docx',
    '\\\\server\\contract.docx',
    'C:\\contract.docx',
    'vbscript:x',
    '//evil.example/',
  ])('is text where its address is none for a page, and is told of: %s', (address) => {
    const inRelation = `<w:hyperlink r:id="one">${run('here')}</w:hyperlink>`;
    const imported = takenIn({ body: p(inRelation), links: { one: address } });
    expect(imported.markdown).toBe('here\n');
    expect(imported.remarks).toEqual([
      `links to addresses that run a script or that readers cannot follow are text now: “here (${address})”`,
    ]);
  });

  it('is text in a field and a note too where its address is none for a page', () => {
    const { lines, remarks } = read({
      body: p(
        `${field('HYPERLINK "javascript:alert(1)"', run('here'))}${run('.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
      footnotes: `<w:footnote w:id="2">${p(field('HYPERLINK "data:text/html,x"', run('there')))}</w:footnote>`,
    });
    expect(lines.join('\n')).not.toMatch(/\]\((?!#)|javascript:|data:/);
    expect(lines.join('\n')).toMatch(/here\.[\s\S]*there/);
    expect(remarks).toEqual([
      expect.stringMatching(/“here \(javascript:alert\(1\)\)”.*“there \(data:text\/html,x\)”/),
    ]);
  });

  it('is text where it leads nowhere, and is told of', () => {
    const lost = `<w:hyperlink r:id="none">${run('no such')}</w:hyperlink>`;
    const body = p(`${link('nothing', 'lost words')}${run(' ')}${lost}`);
    expect(read({ body })).toEqual({
      lines: ['lost words no such'],
      remarks: ['links that led to no heading and no address are text now: “no such”, “lost words”'],
    });
  });
});
