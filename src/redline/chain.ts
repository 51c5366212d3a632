/** Picks, of many pairs of positions, the heaviest that can stand together without crossing. */

export interface Candidate {
  /** Position on the old side. */
  readonly a: number;
  /** Position on the new side. */
  readonly b: number;
  /** What the pair is worth, above 0. */
  readonly weight: number;
}

/** Whether nothing crosses as it stands: so it is where texts are much the same. */
function isChain(candidates: readonly Candidate[]): boolean {
  for (let i = 1; i < candidates.length; i++)
    if (candidates[i]!.a <= candidates[i - 1]!.a || candidates[i]!.b <= candidates[i - 1]!.b) return false;
  return true;
}

/**
 * The heaviest chain of `candidates` in which both positions rise strictly, in order.
 * A Fenwick tree over the new positions holds the best chain that ends at or before each: n log n.
 */
export function heaviestChain(candidates: readonly Candidate[]): Candidate[] {
  if (isChain(candidates)) return [...candidates];
  // Within one old position, higher new positions first: a pair never extends a chain of its own old position.
  const order = [...candidates].sort((x, y) => x.a - y.a || y.b - x.b);
  let [low, high] = [order[0]!.b, order[0]!.b];
  for (const { b } of order) [low, high] = [Math.min(low, b), Math.max(high, b)];
  const best = new Int32Array(high - low + 2).fill(-1);
  const total = new Float64Array(order.length);
  const before = new Int32Array(order.length);

  order.forEach((candidate, at) => {
    const place = candidate.b - low + 1;
    let top = -1;
    for (let i = place - 1; i > 0; i -= i & -i) {
      const other = best[i]!;
      if (other >= 0 && (top < 0 || total[other]! > total[top]!)) top = other;
    }
    before[at] = top;
    total[at] = candidate.weight + (top < 0 ? 0 : total[top]!);
    for (let i = place; i < best.length; i += i & -i) {
      const other = best[i]!;
      if (other < 0 || total[at]! > total[other]!) best[i] = at;
    }
  });

  let end = 0;
  for (let at = 1; at < order.length; at++) if (total[at]! > total[end]!) end = at;
  const chain: Candidate[] = [];
  for (let at = end; at >= 0; at = before[at]!) chain.push(order[at]!);
  return chain.reverse();
}
