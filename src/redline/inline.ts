/**
 * Compares the inline content of two leaves: first the words, then what they wear.
 *
 * The result is a list of segments in reading order. Its two projections (without deletions, without insertions) are
 * exactly the new and the old runs; `inline-tree.ts` turns it into elements.
 */
import type { Mark, Run } from '../model/index.ts';
import { type Hunk, hunksBetween } from './between-blanks.ts';
import { type Flat, flatten, objectKey, pieceAt } from './flat.ts';
import { plainOf } from './looks.ts';
import type { Reading } from './reading.ts';
import { smooth } from './smooth.ts';
import { WordTable } from './word-table.ts';
import { UNIT } from './words.ts';

/** A stretch of inline content that one or both sides have. A side that lacks it has no marks for it. */
export interface Segment {
  readonly op: 'kept' | 'deleted' | 'inserted';
  /** Text, or the run of an image, a break or a footnote reference. */
  readonly content: string | Exclude<Run, { type: 'text' }>;
  readonly oldMarks: readonly Mark[] | null;
  readonly newMarks: readonly Mark[] | null;
  /**
   * Why readers need not look at a deletion or an insertion: the words are the same and only look different, or a typed
   * number follows those before it.
   */
  readonly quiet?: Quiet | undefined;
  /** Who deleted or inserted it, where several people did. */
  readonly by?: string | undefined;
}

export type Quiet = 'typography' | 'number';

export interface CompareOptions {
  readonly reading: Reading;
  /** Whether words that only look different are the same; not so in code. */
  readonly byLooks?: boolean;
  /** Whether each word is told by itself: for programs, since readers would see crumbs. */
  readonly isFine?: boolean;
  /** Where the numbers end that an author typed before either text. */
  readonly typed?: readonly [oldEnd: number, newEnd: number] | undefined;
}

/** The segments that lead from `oldRuns` to `newRuns`. */
export function compareRuns(
  oldRuns: readonly Run[],
  newRuns: readonly Run[],
  { reading, byLooks = true, isFine = false, typed }: CompareOptions,
): readonly Segment[] {
  const words = new WordTable();
  const [old, next] = [oldRuns, newRuns].map((runs) => flatten(runs, words, { byLooks, reading })) as [
    Flat,
    Flat,
  ];
  const segments =
    (typed && behindNumbers(old, next, typed)) ??
    segmentsOf(old, next, isFine ? hunksBetween(old, next, 0, 0) : hunksOf(old, next, 0, 0), 0, 0);
  return byLooks ? withQuietBlanks(segments) : segments;
}

/** A blank that came or went between words that stayed is nothing to look at. */
export function withQuietBlanks(segments: readonly Segment[]): readonly Segment[] {
  const isLoud = (segment: Segment | undefined) => segment !== undefined && segment.op !== 'kept';
  return segments.map((segment, i) => {
    const isBlank = typeof segment.content === 'string' && segment.content.trim() === '';
    const isAlone = !isLoud(segments[i - 1]) && !isLoud(segments[i + 1]);
    return segment.op !== 'kept' && isBlank && isAlone ? { ...segment, quiet: 'typography' } : segment;
  });
}

/** What leads from one text to the other from these tokens on. */
function hunksOf(old: Flat, next: Flat, a0: number, b0: number): Hunk[] {
  return smooth(hunksBetween(old, next, a0, b0), old.kinds, next.kinds, [a0, b0]);
}

/** A typed number in place of another is quiet, if the text behind it went on; `null` if this is another text. */
function behindNumbers(old: Flat, next: Flat, [oldEnd, newEnd]: readonly [number, number]): Segment[] | null {
  const [a0, b0] = [old.ends.indexOf(oldEnd) + 1, next.ends.indexOf(newEnd) + 1];
  if (a0 === 0 || b0 === 0) return null;
  const hunks = hunksOf(old, next, a0, b0);
  const [first] = hunks;
  if (first && first.a1 - first.a0 === old.ids.length - a0 && first.b1 - first.b0 === next.ids.length - b0)
    return null;
  const segments: Segment[] = [];
  const tail = equalTail(old.text.slice(0, oldEnd), next.text.slice(0, newEnd));
  pushOneSided(segments, old, 'deleted', 0, oldEnd - tail, 'number');
  pushOneSided(segments, next, 'inserted', 0, newEnd - tail, 'number');
  pushEqual(segments, old, next, oldEnd - tail, newEnd - tail, oldEnd);
  return segmentsOf(old, next, hunks, a0, b0, segments);
}

/** How much two typed numbers share at their end: whole levels, and the signs and blanks behind them. */
function equalTail(was: string, is: string): number {
  // Of neither side all.
  const levels = (text: string) => text.split(/(?=[.)\s])/).slice(1);
  const [old, next] = [levels(was), levels(is)];
  let tail = 0;
  for (let i = 1; i <= old.length && old.at(-i) === next.at(-i); i++) tail += old.at(-i)!.length;
  return tail;
}

function segmentsOf(
  old: Flat,
  next: Flat,
  hunks: readonly Hunk[],
  a0: number,
  b0: number,
  segments: Segment[] = [],
): Segment[] {
  let [a, b] = [a0, b0];
  for (const hunk of hunks) {
    pushKept(segments, old, next, a, b, hunk.a0);
    pushOneSided(segments, old, 'deleted', startOf(old, hunk.a0), startOf(old, hunk.a1));
    pushOneSided(segments, next, 'inserted', startOf(next, hunk.b0), startOf(next, hunk.b1));
    [a, b] = [hunk.a1, hunk.b1];
  }
  pushKept(segments, old, next, a, b, old.ids.length);
  return segments;
}

const startOf = ({ ends }: Flat, token: number) => (token === 0 ? 0 : ends[token - 1]!);

/** Words that both sides have. Where they look different, one pair of looks after the other. */
function pushKept(segments: Segment[], old: Flat, next: Flat, a0: number, b0: number, a1: number) {
  const [oldStart, newStart] = [startOf(old, a0), startOf(next, b0)];
  const [oldEnd, newEnd] = [startOf(old, a1), startOf(next, b0 + a1 - a0)];
  if (old.text.slice(oldStart, oldEnd) === next.text.slice(newStart, newEnd))
    return pushEqual(segments, old, next, oldStart, newStart, oldEnd);
  for (let i = 0; i < a1 - a0; i++) {
    const [a, b] = [startOf(old, a0 + i), startOf(next, b0 + i)];
    const [aEnd, bEnd] = [old.ends[a0 + i]!, next.ends[b0 + i]!];
    for (const piece of piecesOfToken(old, next, [a, aEnd, b, bEnd]))
      pushLooks(segments, old, next, piece, old.kinds[a0 + i] === UNIT);
  }
}

type Span = readonly [a: number, aEnd: number, b: number, bEnd: number];

/** One token of two looks, cut where its runs begin: a link that begins within it would otherwise be replaced whole. */
function piecesOfToken(old: Flat, next: Flat, [a, aEnd, b, bEnd]: Span): readonly Span[] {
  const bordersIn = ({ starts }: Flat, start: number, end: number) => [
    start,
    ...(starts.length === 1 ? [] : starts.filter((border) => border > start && border < end)),
    end,
  ];
  const [olds, news] = [bordersIn(old, a, aEnd), bordersIn(next, b, bEnd)];
  if (olds.length === 2 || olds.length !== news.length) return [[a, aEnd, b, bEnd]];
  const spans = olds.slice(1).map((end, i): Span => [olds[i]!, end, news[i]!, news[i + 1]!]);
  const isSame = ([x, xEnd, y, yEnd]: Span) =>
    plainOf(old.text.slice(x, xEnd)) === plainOf(next.text.slice(y, yEnd));
  return spans.every(isSame) ? spans : [[a, aEnd, b, bEnd]];
}

/** What says the same on both sides, and may look different. Of a unit only what differs is marked. */
function pushLooks(segments: Segment[], old: Flat, next: Flat, [a, aEnd, b, bEnd]: Span, isUnit: boolean) {
  const [was, is] = [old.text.slice(a, aEnd), next.text.slice(b, bEnd)];
  if (was === is) return pushEqual(segments, old, next, a, b, aEnd);
  const [head, tail] = isUnit ? equalEnds(was, is) : [0, 0];
  pushEqual(segments, old, next, a, b, a + head);
  pushOneSided(segments, old, 'deleted', a + head, aEnd - tail, 'typography');
  pushOneSided(segments, next, 'inserted', b + head, bEnd - tail, 'typography');
  pushEqual(segments, old, next, aEnd - tail, bEnd - tail, aEnd);
}

/** How much two looks of one unit share at their ends: of «10 000» only the blank is marked. */
function equalEnds(was: string, is: string): [number, number] {
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && was[head] === is[head]) head++;
  let tail = 0;
  while (tail < most - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++;
  const isBetweenWords = !/[\p{L}\p{N}\p{M}]/u.test(
    was.slice(head, was.length - tail) + is.slice(head, is.length - tail),
  );
  return isBetweenWords ? [head, tail] : [0, 0];
}

/** The same text on both sides, cut wherever either side begins another run. */
function pushEqual(
  segments: Segment[],
  old: Flat,
  next: Flat,
  oldStart: number,
  newStart: number,
  oldEnd: number,
) {
  const apart = newStart - oldStart;
  for (let at = oldStart; at < oldEnd; ) {
    const a = pieceAt(old, at, oldEnd);
    const b = pieceAt(next, at + apart, a.end + apart);
    const end = b.end - apart;
    const content = typeof b.content === 'string' ? b.content : a.content;
    if (isOtherNote(a.content, b.content)) {
      pushOneSided(segments, old, 'deleted', at, end);
      pushOneSided(segments, next, 'inserted', at + apart, b.end);
    } else push(segments, { op: 'kept', content, oldMarks: a.marks, newMarks: b.marks });
    at = end;
  }
}

/** Two references stand in one place, and are not the same. */
const isOtherNote = (old: Segment['content'], next: Segment['content']) =>
  typeof old !== 'string' && typeof next !== 'string' && objectKey(old) !== objectKey(next);

function pushOneSided(
  segments: Segment[],
  flat: Flat,
  op: 'deleted' | 'inserted',
  start: number,
  end: number,
  quiet?: Quiet,
) {
  for (let at = start; at < end; ) {
    const { content, marks, end: next } = pieceAt(flat, at, end);
    push(segments, {
      op,
      content,
      oldMarks: op === 'deleted' ? marks : null,
      newMarks: op === 'inserted' ? marks : null,
      quiet,
    });
    at = next;
  }
}

/** The segments that lead from one plain text to another, sign by sign: in code every blank counts. */
export function compareTexts(oldText: string, newText: string, reading: Reading): readonly Segment[] {
  const runsOf = (text: string): Run[] => [{ type: 'text', text, marks: NO_MARKS }];
  return compareRuns(runsOf(oldText), runsOf(newText), { reading, byLooks: false });
}

const NO_MARKS: readonly Mark[] = [];

/** The segments of a leaf that only one side has. */
export function onlySide(runs: readonly Run[], op: 'deleted' | 'inserted' | 'kept'): Segment[] {
  return runs.map((run) => ({
    op,
    content: run.type === 'text' ? run.text : run,
    oldMarks: op === 'inserted' ? null : run.marks,
    newMarks: op === 'deleted' ? null : run.marks,
  }));
}

function push(segments: Segment[], segment: Segment) {
  const last = segments.at(-1);
  const canJoin =
    last !== undefined &&
    last.op === segment.op &&
    last.quiet === segment.quiet &&
    typeof last.content === 'string' &&
    typeof segment.content === 'string' &&
    last.oldMarks === segment.oldMarks &&
    last.newMarks === segment.newMarks;
  if (canJoin) segments[segments.length - 1] = { ...last, content: `${last.content}${segment.content}` };
  else segments.push(segment);
}
