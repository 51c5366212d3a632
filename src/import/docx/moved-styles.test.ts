import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { linesOf, takenIn } from '../../testing/import-word.ts';
import {
  definition,
  inList,
  list,
  markPut,
  markTaken,
  para,
  put,
  run,
  style,
  taken,
  type WordParts,
} from '../../testing/word-file.ts';
import type { View } from './revisions.ts';

/** The styles of a file of ours, as LibreOffice names them. */
const OURS = [
  ...[1, 2, 3].map((level) => style(`Heading${level}`, `Heading ${level}`)),
  style('Normal', 'Normal'),
  style('Quote', 'Quote'),
  style('Code', 'Code'),
  style('ListParagraph', 'List Paragraph'),
  style('Policyrecord', 'Policy record'),
].join('');
const HEADINGS =
  definition(0, [
    ['decimal', '%1.', '<w:pStyle w:val="Heading2"/>'],
    ['decimal', '%1.%2.', '<w:pStyle w:val="Heading3"/>'],
  ]) + list(1, 0);
const application = 'LibreOffice/7.4.7.2$Linux_X86_64';

const gone = (words: string, id: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/>${markTaken}</w:pPr>${taken(words)}</w:p>`;
const heading = (words: string, anchor: string, id: string, numbering = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/>${numbering}</w:pPr><w:bookmarkStart w:id="1" w:name="a_${anchor}"/>${run(words)}<w:bookmarkEnd w:id="1"/></w:p>`;
const text = (words: string, id = 'Normal', properties = '') => para(words, { style: id, properties });

const both = (parts: WordParts, base: string | null = null) =>
  (['accepted', 'original'] as const).map((view: View) =>
    takenIn(parts, { view, base: base === null ? null : parseMarkdown(base).document }),
  );
const ours = (body: string) => ({ body, styles: OURS, numbering: HEADINGS, application });

describe('a paragraph that LibreOffice saved in the style of a deleted one before it', () => {
  it('is a heading again by our bookmark and its place in the list of headings', () => {
    const body = [
      heading('One', 'one', 'Heading2', inList(1)),
      text('First.'),
      gone('Taken out.', 'Normal'),
      heading('Sub', 'sub', 'Normal', inList(1, 1)),
      text('Second.'),
      gone('Taken out too.', 'Normal'),
      gone('And this.', 'ListParagraph'),
      heading('Two', 'two', 'Normal', inList(1)),
      text('Third.'),
    ].join('');
    const [accepted, original] = both(ours(body));
    const clauses = ['## One {#one}', '### Sub {#sub}', '## Two {#two}'];
    expect(linesOf(accepted!).filter((line) => line.startsWith('#'))).toEqual(clauses);
    expect(linesOf(original!).filter((line) => /^#+ (One|Sub|Two)/.test(line))).toEqual(clauses);
    expect(linesOf(original!)).toContain('Taken out.');
    expect(accepted!.remarks).toEqual([]);
  });

  it('has the level of the text that it continues, or a guessed one of which is told', () => {
    const body = [
      heading('One', 'one', 'Heading2'),
      text('First.'),
      heading('Sub', 'sub', 'Heading3'),
      text('Second.'),
      gone('Taken out.', 'Normal'),
      heading('Two', 'two', 'Normal'),
      text('Third.'),
    ].join('');
    const [known] = both(
      ours(body),
      '## One {#one}\n\nFirst.\n\n### Sub {#sub}\n\nSecond.\n\n## Two {#two}\n\nThird.',
    );
    expect(linesOf(known!)).toContain('## Two {#two}');
    expect(known!.remarks).toEqual([]);
    const [guessed] = both(ours(body));
    expect(linesOf(guessed!)).toContain('### Two {#two}');
    expect(guessed!.remarks).toEqual([
      'LibreOffice saves a paragraph after deleted ones in their style, so what these are can only be guessed, compare them: “Two”',
    ]);
  });

  it('is text again where it has no bookmark of ours', () => {
    const body = [
      heading('One', 'one', 'Heading2', inList(1)),
      text('First.'),
      heading('Gone', 'gone', 'Heading2', inList(1))
        .replace('</w:pPr>', `${markTaken}</w:pPr>`)
        .replace(run('Gone'), taken('Gone')),
      gone('Taken out.', 'Normal'),
      text('Stays.', 'Heading2'),
      heading('Two', 'two', 'Heading2', inList(1)),
      text('Second.'),
    ].join('');
    const [accepted, original] = both(ours(body));
    expect(linesOf(accepted!)).toEqual(['## One {#one}', 'First.', 'Stays.', '## Two {#two}', 'Second.']);
    expect(linesOf(original!)).toEqual([
      ...['## One {#one}', 'First.', '## Gone {#gone}', 'Taken out.', 'Stays.', '## Two {#two}', 'Second.'],
    ]);
    expect([...accepted!.remarks, ...original!.remarks]).toEqual([]);
  });

  it('is text again where another change deleted it', () => {
    const moved = gone('Moved', 'Heading2')
      .replaceAll('w:del ', 'w:moveFrom ')
      .replaceAll('w:del>', 'w:moveFrom>');
    const body = [
      heading('One', 'one', 'Heading2'),
      moved.replaceAll('delText', 't'),
      gone('Taken out.', 'Heading2'),
      `<w:p><w:pPr><w:pStyle w:val="Heading2"/>${markPut}</w:pPr>${put(run('Put in.'))}</w:p>`,
      heading('Two', 'two', 'Heading2'),
      text('Second.'),
    ].join('');
    const [accepted, original] = both(ours(body));
    expect(linesOf(accepted!)).toEqual(['## One {#one}', 'Put in.', '## Two {#two}', 'Second.']);
    expect(linesOf(original!)).toEqual([
      ...['## One {#one}', '## Moved {#moved}', 'Taken out.', '## Two {#two}', 'Second.'],
    ]);
  });

  it('stays a heading where somebody else put it in, and is told of', () => {
    const own = `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${put(run('Counsel adds'), 'Counsel')}</w:p>`;
    const body = [
      heading('One', 'one', 'Heading2'),
      text('First.'),
      gone('Gone', 'Heading2').replaceAll('Counsel', 'AutoMaster'),
      own,
      text('Second.'),
    ].join('');
    const [accepted] = both(ours(body));
    expect(linesOf(accepted!)).toContain('## Counsel adds {#counsel-adds}');
    expect(accepted!.remarks[0]).toContain('“Counsel adds”');
  });

  it('is a quotation again by its indent, and none without', () => {
    const indent = '<w:ind w:start="425" w:hanging="0"/>';
    const body = [
      gone('Taken out.', 'Normal'),
      text('Said so.', 'Normal', indent),
      text('Between.'),
      gone('Taken out.', 'Quote'),
      text('Never said.', 'Quote'),
    ].join('');
    const [accepted] = both(ours(body));
    expect(linesOf(accepted!)).toEqual(['> Said so.', 'Between.', 'Never said.']);
  });

  it('is told of where nothing tells what it was', () => {
    const body = [gone('a = 1', 'Code'), text('Stays.', 'Code')].join('');
    const [accepted] = both(ours(body));
    expect(accepted!.remarks[0]).toContain('“Stays.”');
    const [known] = both(ours(body), 'Stays.');
    expect(linesOf(known!)).toEqual(['Stays.']);
    expect(known!.remarks).toEqual([]);
  });

  it('in a file of others is told of, unless a list of headings tells', () => {
    const styles = OURS.replace('Policy record', 'Something');
    const body = [
      text('One', 'Heading2'),
      gone('Gone', 'Heading2'),
      text('Stays.', 'Heading2'),
      gone('Gone.', 'Normal'),
      text('Two', 'Normal', inList(1)),
    ].join('');
    const taken = takenIn({ body, styles, numbering: HEADINGS, application });
    expect(taken.remarks[0]).toContain('compare them: “Stays.”');
    expect(linesOf(taken).filter((line) => line.startsWith('#')).length).toBe(3);
  });

  it('keeps its style in a file that another program saved', () => {
    const body = [gone('Gone', 'Heading2'), text('Stays', 'Heading2'), text('Text.')].join('');
    const taken = takenIn({ body, styles: OURS, application: 'Microsoft Office Word' });
    expect(linesOf(taken)).toEqual(['## Stays {#stays}', 'Text.']);
    expect(taken.remarks).toEqual([]);
  });
});
