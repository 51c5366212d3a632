import { describe, expect, it } from 'vitest';
import { headingsOf, linesOf, takenIn } from '../../testing/import-word.ts';
import { definition, inList, list, para, style } from '../../testing/word-file.ts';

const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;
const TWO = (first: string, second: string) =>
  [
    para('Общие положения', { style: first }),
    para('Текст один.'),
    para('Определения', { style: second }),
    para('Текст два.'),
    para('Права', { style: first }),
    para('Текст три.'),
  ].join('');
const WANTED = ['## Общие положения', '### Определения', '## Права'];

describe('a heading of a Word file', () => {
  it.each<[string, string]>([
    ['in English', style('A', 'heading 1') + style('B', 'heading 2')],
    ['in English of another case', style('A', 'Heading 1') + style('B', 'Heading 2')],
    ['in Russian', style('A', 'Заголовок 1') + style('B', 'Заголовок 2')],
    ['in Kazakh', style('A', '1-тақырып') + style('B', 'Тақырып 2')],
    ['in German', style('A', 'Überschrift 1') + style('B', 'Überschrift 2')],
    ['in French', style('A', 'Titre 1') + style('B', 'Titre 2')],
    [
      'by a style that is based on one',
      style('H1', 'heading 1') +
        style('H2', 'heading 2') +
        style('A', 'Раздел', '', 'H1') +
        style('B', 'Пункт', '', 'H2'),
    ],
    [
      'over several styles',
      style('H1', 'heading 1') +
        style('M', 'Middle', '', 'H1') +
        style('A', 'Clause', '', 'M') +
        style('B', 'Sub-clause', outline(1), 'M'),
    ],
    [
      'by the outline level of a style',
      style('A', 'Level A', outline(0)) + style('B', 'Level B', outline(1)),
    ],
  ])('is one %s', (_, styles) => {
    expect(headingsOf(takenIn({ body: TWO('A', 'B'), styles }))).toEqual(WANTED);
  });

  it('is one by its own outline level, whatever its style', () => {
    const level = (depth: number) => `<w:outlineLvl w:val="${depth}"/>`;
    const body = [
      para('Scope', { properties: level(0) }),
      para('Text.'),
      para('Words', { properties: level(1) }),
      para('More.'),
      para('Rights', { properties: level(0) }),
    ].join('');
    expect(headingsOf(takenIn({ body }))).toEqual(['## Scope', '### Words', '## Rights']);
  });

  it('is text where its outline level says so', () => {
    const styles = style('H1', 'heading 1') + style('A', 'Not in the outline', outline(9), 'H1');
    const body = [
      para('Scope', { style: 'H1' }),
      para('Only large.', { style: 'A' }),
      para('Only bold.', { style: 'H1', properties: '<w:outlineLvl w:val="9"/>' }),
      para('Rights', { style: 'H1' }),
    ].join('');
    expect(headingsOf(takenIn({ body, styles }))).toEqual(['## Scope', '## Rights']);
  });

  it('is none in the style of a table of contents, whatever that is based on', () => {
    const styles = style('H1', 'heading 1') + style('T', 'TOC Heading', '', 'H1');
    const body = [para('Contents', { style: 'T' }), para('One', { style: 'H1' }), para('Text.')].join('');
    const taken = takenIn({ body, styles });
    expect(headingsOf(taken)).toEqual(['## One']);
    expect(taken.remarks).toEqual(['the table of contents was left out: pages and files make their own']);
  });

  it('follows styles that are based on each other in a ring no further', () => {
    const styles = style('A', 'Ring one', '', 'B') + style('B', 'Ring two', '', 'A');
    expect(linesOf(takenIn({ body: para('Text.', { style: 'A' }), styles }))).toEqual(['Text.']);
  });

  it('gives the title a style in another language', () => {
    const styles = style('T', 'Название') + style('H1', 'heading 1');
    const taken = takenIn({ body: para('Политика', { style: 'T' }) + TWO('H1', 'H1'), styles });
    expect(taken.title).toBe('Политика');
  });
});

describe('a style that is bold', () => {
  const styles = style('B', 'Table head', '<w:rPr><w:b/></w:rPr>') + style('H1', 'heading 1');

  it('is emphasis in a paragraph and none in a cell', () => {
    const cell = `<w:tbl><w:tr><w:tc>${para('Data', { style: 'B' })}</w:tc></w:tr></w:tbl>`;
    const body = para('One', { style: 'H1' }) + para('Note well.', { style: 'B' }) + cell;
    expect(linesOf(takenIn({ body, styles }))).toEqual([
      '## One {#one}',
      '**Note well.**',
      '| Data |',
      '| - |',
    ]);
  });
});

describe('the numbering of a law firm', () => {
  const LEVELS = definition(0, [
    ['decimal', '%1.', '<w:pStyle w:val="L1"/>'],
    ['decimal', '%1.%2.', '<w:pStyle w:val="L2"/>'],
  ]);
  const BODY = [
    para('Definitions', { style: 'L1' }),
    para('Site means the site.', { style: 'L2' }),
    para('Payment', { style: 'L1' }),
    para('The user pays.', { style: 'L2' }),
  ].join('');
  const WANTED = [
    '## Definitions {#definitions}',
    '1.1. Site means the site.',
    '## Payment {#payment}',
    '2.1. The user pays.',
  ];
  const inStyle = (numbering: string, more = '') => `<w:pPr>${numbering}${more}</w:pPr>`;

  it('comes of styles, whose levels the list names', () => {
    const numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const styles =
      style('L1', 'Schedule Level 1', inStyle(numbered, '<w:outlineLvl w:val="0"/>')) +
      style('L2', 'Schedule Level 2', inStyle(numbered));
    expect(linesOf(takenIn({ body: BODY, styles, numbering: LEVELS + list(1, 0) }))).toEqual(WANTED);
  });

  it('comes of a style of lists, which a definition only links to', () => {
    const styles =
      `<w:style w:type="numbering" w:styleId="Clauses"><w:name w:val="Clauses"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
      style('L1', 'Level 1', inStyle(inList(2), '<w:outlineLvl w:val="0"/>')) +
      style('L2', 'Level 2', inStyle(inList(2, 1)));
    const numbering = `${LEVELS}<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Clauses"/></w:abstractNum>${list(1, 0)}${list(2, 5)}`;
    expect(linesOf(takenIn({ body: BODY, styles, numbering }))).toEqual(WANTED);
  });

  it('makes headings of bold styles where nothing has an outline level', () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const styles =
      style('L1', 'Level 1', inStyle(inList(1)) + bold) + style('L2', 'Level 2', inStyle(inList(1, 1)));
    const taken = takenIn({ body: BODY, styles, numbering: LEVELS + list(1, 0) });
    expect(headingsOf(taken)).toEqual(['## Definitions', '## Payment']);
    expect(taken.remarks[0]).toMatch(/labels|bold lines were taken for headings/);
  });
});
