import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { linesOf, takenIn } from '../../testing/import-word.ts';
import { markPut, markTaken, para, put, run, style, taken } from '../../testing/word-file.ts';

const application = 'LibreOffice/7.4.7.2$Linux_X86_64';
const p = (content: string, mark = '') => `<w:p><w:pPr>${mark}</w:pPr>${content}</w:p>`;
const byUs = (content: string) => put(content, 'AutoMaster').replace('2026-01-01', '2025-12-15');
const original = (body: string, base: string | null = null) =>
  takenIn(
    { body, application },
    { view: 'original', base: base === null ? null : parseMarkdown(base).document },
  );

describe('words that LibreOffice saved as if they had been in the original', () => {
  const start = 'LibreOffice forgets that words were put in';
  const PLACES: readonly (readonly [string, string, string])[] = [
    ['a whole paragraph', p(taken('Came and went.'), markTaken), 'Came and went.'],
    ['an end', p(`${run('Kept ')}${byUs(run('new '))}${taken('and gone')}`, markPut), 'and gone'],
    [
      'an end in a link',
      p(`${run('Kept ')}<w:hyperlink w:anchor="x">${taken('linked')}</w:hyperlink>${taken('.')}`),
      'linked.',
    ],
  ];

  it.each(PLACES)('are told of: %s', (_, paragraph, words) => {
    const body = `${p(byUs(run('By us.')))}${paragraph}${para('The end.')}`;
    expect(original(body).remarks.filter((remark) => remark.startsWith(start))).toEqual([
      `${start} when somebody else takes them out at a paragraph's end, so these may never have been in the original, compare them: “${words}”`,
    ]);
  });

  it.each<[string, string, string | null]>([
    ['nobody else put anything in', p(taken('Went.'), markTaken), null],
    [
      'the text that is continued has them',
      p(byUs(run('By us.'))) + p(taken('Came and went.'), markTaken),
      'It came.\n\nCame and went.',
    ],
    [
      'what others put in is later',
      p(put(run('Later.'), 'Other')) + p(taken('Went.').replace('2026', '2025')),
      null,
    ],
    ['they stand before words that stay', p(byUs(run('By us.'))) + p(taken('Not the ') + run('end.')), null],
    ['they are known as put in', p(byUs(run('By us.'))) + p(run('Kept ') + byUs(taken('gone'))), null],
  ])('are not where %s', (_, body, base) => {
    const { remarks } = original(body + para('The end.'), base);
    expect(remarks.filter((remark) => remark.startsWith(start))).toEqual([]);
  });
});

describe('a table that LibreOffice saved', () => {
  const cell = (content: string) => `<w:tc>${p(content)}</w:tc>`;
  const row = (change: string, ...cells: string[]) =>
    `<w:tr><w:trPr>${change}</w:trPr>${cells.map(cell).join('')}</w:tr>`;
  const head = row('', run('Data'), run('Period'));
  const kept = row('', run('Name'), run('5 years'));
  const came = row('<w:ins w:id="5" w:author="A"/>', put(run('Mail')), put(run('1 year')));
  const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
  const compare = /compare the rows of the tables that begin with: “Data Period”/;

  it('is told of, as its rows may have been put in or taken out', () => {
    const body = table(head, kept) + p(run('Some ') + put(run('words.')));
    expect(takenIn({ body, application }).remarks.join()).toMatch(compare);
    expect(original(table(head, kept)).remarks.join()).toMatch(compare);
  });

  it('is not told of where nothing is tracked, every row is, or another program saved it', () => {
    expect(takenIn({ body: table(head, kept), application }).remarks).toEqual([]);
    expect(takenIn({ body: table(head, came), application }).remarks).toEqual([]);
    expect(takenIn({ body: table(head, kept, came), application: 'Microsoft Office Word' }).remarks).toEqual(
      [],
    );
    const ours = { body: table(head, kept, came), application, styles: style('R', 'Policy record') };
    expect(takenIn(ours).remarks).toEqual([]);
  });

  it('has no placeholder in rows without words', () => {
    const empty = row('<w:ins w:id="5" w:author="A"/>', put(run('\u200d')), '');
    expect(linesOf(takenIn({ body: table(head, came, empty), application })).at(-1)).toBe('| | |');
  });
});

describe('a heading whose bookmark LibreOffice began in the words that were taken out', () => {
  it('keeps its anchor, and a heading that went has none', () => {
    const heading = (words: string, mark = '') =>
      `<w:p><w:pPr><w:pStyle w:val="H1"/>${mark}</w:pPr>${words}</w:p>`;
    const began = (id: number, anchor: string, words: string) =>
      taken(words).replace('<w:r>', `<w:bookmarkStart w:id="${id}" w:name="a_${anchor}"/><w:r>`);
    const body = [
      heading(`${began(1, 'purposes', 'Aims')}${put(run('Aims and grounds'))}<w:bookmarkEnd w:id="1"/>`),
      para('Text.'),
      heading(`${began(2, 'gone', 'Gone')}<w:bookmarkEnd w:id="2"/>`, markTaken),
      heading(`<w:bookmarkStart w:id="3" w:name="a_rights"/>${run('Rights')}<w:bookmarkEnd w:id="3"/>`),
      para('More.'),
    ].join('');
    const styles = style('H1', 'heading 1') + style('R', 'Policy record');
    const headings = (view: 'accepted' | 'original') =>
      linesOf(takenIn({ body, styles, application }, { view })).filter((line) => line.startsWith('#'));
    expect(headings('accepted')).toEqual(['## Aims and grounds {#purposes}', '## Rights {#rights}']);
    expect(headings('original')).toEqual(['## Aims {#purposes}', '## Gone {#gone}', '## Rights {#rights}']);
  });
});
