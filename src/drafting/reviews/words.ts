/** Several pens in the words of one leaf: what each changed, joined where it does not touch. */
import type { Mark, Run } from '../../model/index.ts';
import type { Segment } from '../../redline/index.ts';
import { type Part, partsBy, type Stretch } from './parts.ts';

/** What stands in the place of a stretch of words. */
export type WordPart = Part<readonly Run[]>;

const lengthOf = (run: Run): number => (run.type === 'text' ? run.text.length : 1);
export const lengthOfRuns = (runs: readonly Run[]): number =>
  runs.reduce((length, run) => length + lengthOf(run), 0);

/** What `segments` do to the old runs, as parts of one pen; places are letters, of an image or a note one. */
export function wordParts(segments: readonly Segment[], pen: number): WordPart[] {
  const parts: WordPart[] = [];
  let at = 0;
  let open: { from: number; runs: Run[] } | null = null;
  const close = () => {
    if (open) parts.push({ from: open.from, to: at, pens: [pen], value: joinedRuns(open.runs) });
    open = null;
  };
  for (const { op, content, oldMarks, newMarks } of segments) {
    const length = typeof content === 'string' ? content.length : 1;
    if (op === 'kept' && isSame(oldMarks, newMarks)) {
      close();
      at += length;
      continue;
    }
    open ??= { from: at, runs: [] };
    if (op !== 'deleted') open.runs.push(runOf(content, newMarks ?? []));
    if (op !== 'inserted') at += length;
  }
  close();
  return parts;
}

const runOf = (content: Segment['content'], marks: readonly Mark[]): Run =>
  typeof content === 'string' ? { type: 'text', text: content, marks } : { ...content, marks };

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** The runs between two places. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + lengthOf(run);
    if (run.type !== 'text') {
      if (at >= from && end <= to) found.push(run);
    } else {
      const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
      if (text !== '') found.push({ ...run, text });
    }
    at = end;
  }
  return found;
}

/** Neighbours that wear the same as one run. */
export function joinedRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.type === 'text' && run.text === '') continue;
    if (run.type === 'text' && last?.type === 'text' && isSame(run.marks, last.marks))
      joined[joined.length - 1] = { ...last, text: `${last.text}${run.text}` };
    else joined.push(run);
  }
  return joined;
}

/** A stretch of `runs` with these parts in it. */
export function withParts(
  runs: readonly Run[],
  { from, to }: { readonly from: number; readonly to: number },
  parts: readonly WordPart[],
): Run[] {
  const found: Run[] = [];
  let at = from;
  for (const part of parts) {
    found.push(...sliceRuns(runs, at, part.from), ...part.value);
    at = part.to;
  }
  return joinedRuns([...found, ...sliceRuns(runs, at, to)]);
}

/** What one pen makes of a stretch. */
export const wordingOf = (runs: readonly Run[], stretch: Stretch<readonly Run[]>, pen: number): Run[] =>
  withParts(runs, stretch, partsBy(stretch, pen));

/** The text with one letter for whatever is no text. */
const flat = (runs: readonly Run[]): string =>
  runs.map((run) => (run.type === 'text' ? run.text : '\ufffc')).join('');

/** Changes of words touch where no whole word stands between them. */
export function touchInWords(runs: readonly Run[]) {
  const text = flat(runs);
  return (a: WordPart, b: WordPart): boolean => {
    const [first, second] = a.from <= b.from ? [a, b] : [b, a];
    return second.from <= first.to || !/[\p{L}\p{N}\ufffc]/u.test(text.slice(first.to, second.from));
  };
}

/** A stretch that begins or ends within words of one look is widened to all of them: it is written by itself. */
export function widenedTo(runs: readonly Run[]) {
  const marksAt: (readonly Mark[])[] = runs.flatMap((run) =>
    Array.from({ length: lengthOf(run) }, () => run.marks),
  );
  const isWithin = (at: number) => {
    const [before, after] = [marksAt[at - 1], marksAt[at]];
    return Boolean(before?.some((mark) => after?.some((other) => isSame(mark, other))));
  };
  return (from: number, to: number): readonly [number, number] => {
    let [start, end] = [from, to];
    while (start > 0 && isWithin(start)) start--;
    while (end < marksAt.length && isWithin(end)) end++;
    return [start, end];
  };
}
