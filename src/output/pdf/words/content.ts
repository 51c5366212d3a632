/** What is drawn on a page, line by line, before any of it is told otherwise. */
import { Clip } from './clip.ts';
import { isShape } from './drawing-state.ts';
import { type Block, readBlock } from './drawn.ts';
import type { Place } from './turned-tags.ts';

/** A line of words as the browser drew it. */
export interface DrawnLine {
  readonly blocks: readonly Block[];
  /** Where it begins and ends, and how large its letters are, in the units of the page. */
  readonly start: Place;
  readonly end: Place;
  readonly size: number;
  /** The number of the marked sequence that it stands in. */
  readonly mark: number | null;
}

/** A line of words, or an operator. */
export type Part = string | DrawnLine;

export interface Content {
  readonly parts: readonly Part[];
  /** Where marked sequences begin, by their numbers. */
  readonly places: ReadonlyMap<number, Place>;
}

/** How far a code of a font moves on, in thousandths of the size. */
type WidthOf = (font: string, code: number) => number;

export interface DrawnOptions {
  readonly widthOf: WidthOf;
  /** The page is read from right to left: a shape between words, such as a line below them, does not end their line. */
  readonly isTurned: boolean;
}

const MARKED = /^\/\w+ <<\/MCID (\d+) >>BDC$/;

/** The number of the marked sequence that an operator begins; `null`: it begins none. */
export function markIn(part: Part): number | null {
  const [, id] = typeof part === 'string' ? (MARKED.exec(part) ?? []) : [];
  return id === undefined ? null : Number(id);
}

/** By how much an operator goes deeper into marked sequences. */
export const depthOf = (part: Part): number =>
  typeof part !== 'string' ? 0 : /(?:BDC|BMC)$/.test(part) ? 1 : part === 'EMC' ? -1 : 0;

/** Reads what the operators of a page draw. */
export function readDrawn(content: string, { widthOf, isTurned }: DrawnOptions): Content {
  const places = new Map<number, Place>();
  let mark: number | null = null;
  let depth = 0;
  const lines = content.split('\n');
  const parts: Part[] = [];
  const clip = new Clip();
  let line: Block[] = [];
  const end = () => {
    if (line.length > 0) parts.push({ ...drawnLine(line, clip, widthOf), mark });
    line = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const close = lines[at] === 'BT' ? lines.indexOf('ET', at) : -1;
    const block = close < 0 ? null : readBlock(lines.slice(at + 1, close), widthOf);
    if (!block) {
      if (!isTurned || !isShape(lines[at]!)) end();
      clip.follow(lines[at]!);
      depth += depthOf(lines[at]!);
      mark = depth === 0 ? null : (markIn(lines[at]!) ?? mark);
      parts.push(lines[at]!);
      continue;
    }
    const [x, y] = [startOf(block), Number(block.matrix[5])];
    const last = line.at(-1);
    if (!clip.shows(x, y) || (last && !isFollowed(last, block))) end();
    if (clip.shows(x, y)) {
      line.push(block);
      if (mark !== null && !places.has(mark)) places.set(mark, clip.placeOf(x, y));
    }
    at = close;
  }
  end();
  return { parts, places };
}

function drawnLine(blocks: readonly Block[], clip: Clip, widthOf: WidthOf): Omit<DrawnLine, 'mark'> {
  const [first, last] = [blocks[0]!, blocks.at(-1)!];
  const start = clip.placeOf(startOf(first), Number(first.matrix[5]));
  const end = clip.placeOf(endOf(last, widthOf), Number(last.matrix[5]));
  const above = clip.placeOf(startOf(first), Number(first.matrix[5]) + first.size);
  return { blocks, start, end, size: Math.abs(above.y - start.y) };
}

/** Whether a block goes on where another ended: on the same line, further to the right. */
const isFollowed = (a: Block, b: Block) =>
  a.matrix.every((number, i) => i === 4 || number === b.matrix[i]) && startOf(a) <= startOf(b);

const startOf = ({ matrix, clusters }: Block) =>
  Number(matrix[4]) + Math.min(...(clusters[0]?.glyphs ?? []).map(({ x }) => x));

const endOf = ({ font, matrix, clusters, size }: Block, widthOf: WidthOf) =>
  Number(matrix[4]) +
  Math.max(...(clusters.at(-1)?.glyphs ?? []).map(({ code, x }) => x + (widthOf(font, code) / 1000) * size));
