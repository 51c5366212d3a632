/** Inline content as one text, whatever runs it is made of: words go on over the borders of formatting. */
import type { Mark, Run } from '../model/index.ts';
import { mayHaveTwins, plainOf } from './looks.ts';
import type { Reading } from './reading.ts';
import type { WordTable } from './word-table.ts';
import { BLANK, cut, type Tokens } from './words.ts';

/** What stands for an image, a break or a footnote reference. */
const OBJECT = '\ufffc';

export interface Flat extends Tokens {
  readonly runs: readonly Run[];
  /** Where each run begins in the text. */
  readonly starts: readonly number[];
  /** Equal numbers: tokens that are compared as equal. */
  readonly ids: Int32Array;
}

export interface FlatOptions {
  /** Whether tokens that only look different are equal; not so in code. */
  readonly byLooks: boolean;
  readonly reading: Reading;
}

/** `runs` in tokens; `words` must be those of the other side. */
export function flatten(runs: readonly Run[], words: WordTable, { byLooks, reading }: FlatOptions): Flat {
  const starts: number[] = [];
  let text = '';
  for (const run of runs) {
    starts.push(text.length);
    const own = run.type === 'text' ? run.text : OBJECT;
    text = text === '' ? own : text + own;
  }
  const { ends, kinds } = cut(text, reading, breaksIn(text, runs, starts));
  const ids = new Int32Array(ends.length);
  const looks = byLooks && mayHaveTwins(text);
  const hasObjects = runs.some(({ type }) => type !== 'text');
  const blank = words.idOf(' ');
  let start = 0;
  for (let i = 0; i < ends.length; i++) {
    const end = ends[i]!;
    if (hasObjects && end === start + 1 && text[start] === OBJECT)
      ids[i] = words.idOf(tokenKey(runs[runAt(starts, start)]!));
    else if (byLooks && kinds[i] === BLANK) ids[i] = blank;
    else ids[i] = words.idOf(looks ? plainOf(text.slice(start, end)) : text.slice(start, end));
    start = end;
  }
  return { text, runs, starts, ends, kinds, ids };
}

/** A link that begins with a capital in the middle of a word is a word of its own: links set close together. */
const breaksIn = (text: string, runs: readonly Run[], starts: readonly number[]): number[] =>
  starts.filter(
    (start, i) =>
      i > 0 &&
      runs[i]!.marks.some(({ type }) => type === 'link') &&
      /^[\p{L}\p{M}\p{N}]\p{Lu}/u.test(text.slice(start - 1, start + 2)),
  );

/** What makes two of them one token. All references are: which note one means is looked at where they stand side by side. */
const tokenKey = (run: Run): string => (run.type === 'note' ? '\u0000note' : objectKey(run));

/** What makes two images, breaks or references the same. */
export function objectKey(run: Run): string {
  switch (run.type) {
    case 'text':
      return OBJECT;
    case 'break':
      return '\u0000br';
    case 'image':
      return `\u0000img ${run.src}\u0000${run.alt}\u0000${run.title ?? ''}`;
    case 'note':
      return `\u0000note ${run.id} ${run.number} ${run.use}`;
  }
}

/** The run that holds the character at `place`. */
export function runAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What stands from `start` in its run, and where that ends: at the run's own end, or at `limit`. */
export function pieceAt({ text, runs, starts }: Flat, start: number, limit: number) {
  const at = runs.length === 1 ? 0 : runAt(starts, start);
  const run = runs[at]!;
  const end = Math.min(limit, starts[at + 1] ?? text.length);
  const content = run.type === 'text' ? text.slice(start, end) : run;
  return { content, marks: run.marks as readonly Mark[], end };
}
