/** Comments on a draft as comments of Word, each around the words that it was written to. */
import { anchorOfBookmark } from '../../model/index.ts';
import type { DraftComment } from '../../records/index.ts';
import { element, escapeXml, NAMESPACES, part } from './xml.ts';

export interface Commented {
  /** The body with the marks of comments in it. */
  readonly xml: string;
  /** Comments whose words are not in the text any more: they stand at their section, or at the beginning. */
  readonly strayed: readonly DraftComment[];
  /** Those that stand in it, each with its number. A settled one whose words are gone does not. */
  readonly placed: readonly PlacedComment[];
}

export interface PlacedComment extends DraftComment {
  readonly id: number;
}

interface Paragraph {
  readonly clause: string | null;
  readonly plain: string;
  readonly words: string;
}

/** Puts the marks of `comments` into the paragraphs of a body. */
export function withComments(body: string, comments: readonly DraftComment[]): Commented {
  const pieces = body.split(/(<w:p>(?:(?!<w:p>)[\s\S])*?<\/w:p>)/);
  let clause: string | null = null;
  const paragraphs = new Map<number, Paragraph>();
  pieces.forEach((piece, i) => {
    if (i % 2 === 0) return;
    const bookmark = /<w:bookmarkStart [^>]*w:name="([^"]*)"/.exec(piece)?.[1];
    if (bookmark !== undefined) clause = anchorOfBookmark(bookmark) ?? clause;
    const words = runsOf(piece)
      .map(({ text }) => text)
      .join('');
    paragraphs.set(i, { clause, words, plain: plainOf(words) });
  });
  const strayed: DraftComment[] = [];
  const placed: PlacedComment[] = [];
  comments.forEach((comment, id) => {
    const [at, isFound] = placeOf(comment, paragraphs);
    if (!isFound && !comment.open) return;
    placed.push({ ...comment, id });
    if (!isFound) strayed.push(comment);
    pieces[at] = marked(pieces[at]!, isFound ? comment.quote : null, id);
  });
  return { xml: pieces.join(''), strayed, placed };
}

const plainOf = (words: string) => (words.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** The paragraph of a comment, and whether its words are there. */
function placeOf(comment: DraftComment, paragraphs: ReadonlyMap<number, Paragraph>): [number, boolean] {
  const all = [...paragraphs];
  const wanted = plainOf(comment.paragraph ?? '');
  const quote = plainOf(comment.quote ?? '');
  const isSame = ({ plain }: Paragraph) => wanted !== '' && plain === wanted;
  const isHere = ({ clause }: Paragraph) => clause === comment.clause;
  const holds = ({ plain }: Paragraph) => quote !== '' && plain.includes(quote);
  const found =
    all.find(([, one]) => isSame(one) && isHere(one)) ??
    all.find(([, one]) => holds(one) && isHere(one)) ??
    all.find(([, one]) => isSame(one));
  if (found) return [found[0], true];
  const near =
    all.find(([, one]) => isHere(one) && one.words !== '') ?? all.find(([, { words }]) => words !== '');
  return [(near ?? all[0]!)[0], false];
}

interface PlacedRun {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Runs of the text as it will be, with their places in the XML of a paragraph. */
function runsOf(paragraph: string): PlacedRun[] {
  const pattern = /<w:(del|moveFrom) [^>]*[^/]>[\s\S]*?<\/w:\1>|<w:r>([\s\S]*?)<\/w:r>/g;
  return [...paragraph.matchAll(pattern)].flatMap(({ 0: run, 1: gone, 2: content, index }) =>
    gone !== undefined || /<w:delText/.test(run)
      ? []
      : [
          {
            from: index,
            to: index + run.length,
            text: [...content!.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
              .map(([, text]) => unescaped(text!))
              .join(''),
          },
        ],
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);

/** A paragraph with the marks of one comment: around `quote`, or around all of it. */
function marked(paragraph: string, quote: string | null, id: number): string {
  const start = element('w:commentRangeStart', { 'w:id': id });
  const end = `${element('w:commentRangeEnd', { 'w:id': id })}<w:r>${element('w:commentReference', { 'w:id': id })}</w:r>`;
  const runs = runsOf(paragraph);
  const words = runs.map(({ text }) => text).join('');
  const at = quote === null ? -1 : words.indexOf(quote);
  if (at < 0) {
    const open = /^<w:p>(<w:pPr>[\s\S]*?<\/w:pPr>|<w:pPr\/>)?/.exec(paragraph)![0].length;
    return `${paragraph.slice(0, open)}${start}${paragraph.slice(open, -'</w:p>'.length)}${end}</w:p>`;
  }
  // The end first: what stands before it keeps its place.
  const ended = cutAt(paragraph, runs, at + quote!.length, end, 'end');
  return cutAt(ended, runsOf(ended), at, start, 'start');
}

/** A paragraph with a mark after so many letters of its words; a run that holds them is cut in two. */
function cutAt(
  paragraph: string,
  runs: readonly PlacedRun[],
  letters: number,
  mark: string,
  side: 'start' | 'end',
): string {
  let before = 0;
  for (const { from, to, text } of runs) {
    const inside = letters - before;
    before += text.length;
    if (side === 'start' ? inside >= text.length : inside > text.length) continue;
    if (side === 'start' && inside === 0) return paragraph.slice(0, from) + mark + paragraph.slice(from);
    if (side === 'end' && inside === text.length) return paragraph.slice(0, to) + mark + paragraph.slice(to);
    const run = paragraph.slice(from, to);
    const simple = /^<w:r>(<w:rPr>[\s\S]*?<\/w:rPr>)?<w:t(?: [^>]*)?>[^<]*<\/w:t><\/w:r>$/.exec(run);
    // A run with tabs or breaks in it is not cut: the mark stands at its edge.
    if (!simple) {
      const edge = side === 'start' ? from : to;
      return paragraph.slice(0, edge) + mark + paragraph.slice(edge);
    }
    const piece = (words: string) =>
      `<w:r>${simple[1] ?? ''}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
    return `${paragraph.slice(0, from)}${piece(text.slice(0, inside))}${mark}${piece(text.slice(inside))}${paragraph.slice(to)}`;
  }
  return paragraph;
}

/** `comments.xml`. */
export const commentsXml = (comments: readonly PlacedComment[]): string =>
  part(
    element(
      'w:comments',
      comments.some(isSettled) ? { ...NAMESPACES, ...EXTENDED } : NAMESPACES,
      ...comments.map((comment) => {
        const { id, author, at, text } = comment;
        const lines = text.split('\n');
        return element(
          'w:comment',
          { 'w:id': id, 'w:author': author, 'w:date': at, 'w:initials': initialsOf(author) },
          ...lines.map((line, i) => {
            // Only its last paragraph has a number, by which it is said to be resolved.
            const number = isSettled(comment) && i === lines.length - 1 ? ` w14:paraId="${paraId(id)}"` : '';
            return `<w:p${number}><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
          }),
        );
      }),
    ),
  );

/** `commentsExtended.xml`: which comments are resolved. `null`: none is. Source: MS-DOCX, 2.5.1. */
export const commentsExtendedXml = (comments: readonly PlacedComment[]): string | null => {
  const settled = comments.filter(isSettled);
  if (settled.length === 0) return null;
  return part(
    element(
      'w15:commentsEx',
      EXTENDED,
      ...settled.map(({ id }) => element('w15:commentEx', { 'w15:paraId': paraId(id), 'w15:done': '1' })),
    ),
  );
};

const isSettled = ({ open }: DraftComment): boolean => !open;

const EXTENDED = {
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  'mc:Ignorable': 'w14 w15',
} as const;

/** Eight hexadecimal digits, which no other paragraph of the part has. */
const paraId = (id: number): string => (id + 1).toString(16).toUpperCase().padStart(8, '0');

const initialsOf = (author: string) =>
  author
    .split(/\s+/)
    .map(([first = '']) => first)
    .join('');
