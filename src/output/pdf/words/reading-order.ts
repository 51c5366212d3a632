/**
 * Draws the parts of a line in the order in which they are read. A browser draws each line from left to right, so that of a line
 * which is read from right to left the last words come first, wherever a link, emphasis or code parts it. A reader that goes by
 * the places of what is drawn finds the end of a line, or a gap, between words that stand side by side: a full stop behind a link
 * was a word of its own. Nothing that is seen changes: what stands on one line stands side by side.
 */
import { type DrawnLine, depthOf, markIn, type Part } from './content.ts';
import { DrawingState, isText } from './drawing-state.ts';
import type { Reading } from './turned-tags.ts';

/** A marked sequence that is one line of words, or a part of one, with the shapes that were drawn for it since the one before. */
interface Sequence {
  readonly parts: readonly Part[];
  readonly line: DrawnLine;
  /** Its place in the order of the text. */
  readonly order: number;
  readonly settings: string;
  /** In which colour it begins, and which one it leaves behind. */
  readonly colours: readonly [string, string];
}

/** What a page draws, the parts of each line in the order of the text. `readings`: where each marked sequence is read, by its number. */
export function inReadingOrder(content: readonly Part[], readings: ReadonlyMap<number, Reading>): Part[] {
  const parts = withoutShapes(content);
  const out: Part[] = [];
  const state = new DrawingState();
  let line: Sequence[] = [];
  const end = () => {
    out.push(...turned(line));
    line = [];
  };
  for (let at = 0; at < parts.length; ) {
    const begin = beginOf(parts, at);
    const close = closeOf(parts, begin);
    const before = [state.settings, state.colour] as const;
    for (const part of parts.slice(at, begin)) follow(state, part);
    const [settings, colour] = [state.settings, state.colour];
    for (const part of parts.slice(begin, close)) follow(state, part);
    const order = readings.get(markIn(parts[begin] ?? '') ?? -1)?.order;
    const drawn = parts.slice(begin, close).filter((part) => typeof part !== 'string');
    const isOne = order !== undefined && drawn.length === 1 && settings === state.settings;
    const own = isOne ? { line: drawn[0]!, order, settings } : null;
    if (own && isBeside(line.at(-1), own) && before[0] === settings)
      line.push({ ...own, parts: parts.slice(at, close), colours: [before[1], state.colour] });
    else {
      end();
      // What is drawn before the first part of a line stays there.
      out.push(...parts.slice(at, own ? begin : close));
      if (own) line.push({ ...own, parts: parts.slice(begin, close), colours: [colour, state.colour] });
    }
    at = close;
  }
  end();
  return out;
}

/** The parts of a page with what is no word before or behind the marked sequence in which it was first or last. */
function withoutShapes(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (let at = 0; at < parts.length; ) {
    const begin = beginOf(parts, at);
    const close = closeOf(parts, begin);
    const own = parts.slice(begin + 1, close - 1);
    const [first, last] = [own.findIndex(isContent), own.findLastIndex(isContent) + 1];
    const [head, words, tail] = [own.slice(0, first), own.slice(first, last), own.slice(last)];
    out.push(...parts.slice(at, begin), ...head, ...parts.slice(begin, begin + 1), ...words);
    out.push(...parts.slice(Math.max(begin, close - 1), close), ...tail);
    at = close;
  }
  return out;
}

const isContent = (part: Part) => typeof part !== 'string' || isText(part);

/** Where the next marked sequence begins that has words; else the end. One without them is the line below a link, or a bullet. */
function beginOf(parts: readonly Part[], from: number): number {
  for (let at = from; at < parts.length; at++)
    if (markIn(parts[at]!) !== null && parts.slice(at, closeOf(parts, at)).some(hasWords)) return at;
  return parts.length;
}

const hasWords = (part: Part) => typeof part !== 'string' || part === 'BT';

/** Behind the end of the marked sequence that begins at `begin`. */
function closeOf(parts: readonly Part[], begin: number): number {
  let depth = 0;
  for (let at = begin; at < parts.length; at++) {
    depth += depthOf(parts[at]!);
    if (depth === 0) return at + 1;
  }
  return parts.length;
}

const follow = (state: DrawingState, part: Part) => {
  if (typeof part === 'string') state.follow(part);
};

/** A part of the size by which the parts of a line may stand higher or lower: references to notes do. Lines are further apart. */
const LEVEL = 0.5;

const isBeside = (last: Sequence | undefined, { line, settings }: Pick<Sequence, 'line' | 'settings'>) =>
  last !== undefined &&
  last.settings === settings &&
  Math.abs(last.line.start.y - line.start.y) < LEVEL * Math.max(last.line.size, line.size);

/** The parts of a line in the order of the text, each in its colour. */
function turned(line: readonly Sequence[]): Part[] {
  const read = line.toSorted((a, b) => a.order - b.order);
  const out: Part[] = [];
  const last = line.at(-1)?.colours[1];
  let colour = line[0]?.colours[0];
  const setColour = (next: string | undefined) => {
    if (next && next !== colour) out.push(next);
    colour = next;
  };
  for (const { parts, colours } of read) {
    setColour(colours[0]);
    out.push(...parts);
    colour = colours[1];
  }
  setColour(last);
  return out;
}
