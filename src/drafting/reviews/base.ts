/** The text that several people's files were made from. */
import type { PolicyDocument } from '../../model/index.ts';
import { bodyOf, keyOf } from './levels.ts';
import { comparablePens } from './normal.ts';

export interface Candidate {
  /** As it is told: `the draft`, a version's id. */
  readonly name: string;
  readonly document: PolicyDocument;
}

/** The candidate from which all texts together differ least; of two that are as near the first one. */
export function nearestBase<C extends Candidate>(
  texts: readonly PolicyDocument[],
  candidates: readonly C[],
): C | null {
  const own = texts.map(blocksIn);
  let best: { candidate: C; distance: number } | null = null;
  for (const candidate of candidates) {
    const its = blocksIn(candidate.document);
    const distance = own.reduce((sum, text) => sum + apart(text, its), 0);
    if (best === null || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

/** Whether two texts have the same blocks. */
export const isSameText = (one: PolicyDocument, other: PolicyDocument): boolean =>
  apart(blocksIn(one), blocksIn(other)) === 0;

function blocksIn(document: PolicyDocument): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of bodyOf(comparablePens(document, []).base)) {
    const key = keyOf([block]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How many blocks only one of two texts has. */
function apart(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const key of new Set([...one.keys(), ...other.keys()]))
    sum += Math.abs((one.get(key) ?? 0) - (other.get(key) ?? 0));
  return sum;
}
