/** Which column of a new table continues which column of the old one. */
import type { Cell, Row } from '../model/index.ts';
import { heaviestChain } from './chain.ts';
import { wordsIn } from './words.ts';

export interface CellPair {
  readonly a: Cell | null;
  readonly b: Cell | null;
}

/** The cells of two rows side by side. Rows of one length pair up by position, others by the words they share. */
export function pairCells(a: Row, b: Row): CellPair[] {
  if (a.cells.length === b.cells.length) return a.cells.map((cell, i) => ({ a: cell, b: b.cells[i]! }));
  const bags = [a, b].map((row) => row.cells.map((cell) => new Set(wordsOf(cell))));
  const candidates = bags[0]!.flatMap((left, i) =>
    bags[1]!.map((right, j) => {
      const common = [...left].filter((word) => right.has(word)).length;
      // A cell without words still continues one without words rather than none.
      const weight = left.size + right.size === 0 ? 0.5 : (2 * common) / (left.size + right.size);
      return { a: i, b: j, weight };
    }),
  );
  const pairs: CellPair[] = [];
  let i = 0;
  let j = 0;
  const chain = heaviestChain(candidates.filter((candidate) => candidate.weight >= 0.5));
  for (const link of [...chain, { a: a.cells.length, b: b.cells.length }]) {
    while (i < link.a) pairs.push({ a: a.cells[i++]!, b: null });
    while (j < link.b) pairs.push({ a: null, b: b.cells[j++]! });
    if (i < a.cells.length && j < b.cells.length) pairs.push({ a: a.cells[i++]!, b: b.cells[j++]! });
  }
  return pairs;
}

function wordsOf(cell: Cell): string[] {
  return cell.runs.flatMap((run) => (run.type === 'text' ? [...wordsIn(run.text)] : []));
}
