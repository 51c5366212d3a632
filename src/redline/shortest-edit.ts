/**
 * The shortest way from one list of numbers to another: which places of both are kept.
 *
 * Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986; the greedy forward search, whose fronts are
 * kept to walk back over.
 */

/** Where a run begins on the old and on the new side, and how long it is. */
export type Kept = readonly [a: number, b: number, length: number];

/** How far each diagonal came with so many edits: those of `d` edits begin at `d²`. Used again, since most comparisons are small. */
let fronts = new Int32Array(1024);

/** Every run of equal numbers, in order; none if more than `most` edits are needed. */
export function shortestEdit(
  a: Int32Array,
  b: Int32Array,
  [a0, a1, b0, b1]: readonly [number, number, number, number],
  most: number,
): Kept[] {
  const [n, m] = [a1 - a0, b1 - b0];
  const limit = Math.min(most, n + m);
  for (let edits = 0; edits <= limit; edits++) {
    const middle = edits * edits + edits;
    if (middle + edits >= fronts.length) fronts = grown(fronts);
    // Of the diagonals beside the middle, those that the edits before could reach are new, and the others never asked for.
    const before = middle - 2 * edits;
    for (let k = -edits; k <= edits; k += 2) {
      const isDown = k === -edits || (k !== edits && fronts[before + k - 1]! < fronts[before + k + 1]!);
      let x = edits === 0 ? 0 : isDown ? fronts[before + k + 1]! : fronts[before + k - 1]! + 1;
      let y = x - k;
      while (x < n && y < m && a[a0 + x] === b[b0 + y]) {
        x++;
        y++;
      }
      fronts[middle + k] = x;
      if (x >= n && y >= m) return walkBack(a0, b0, n, m, edits);
    }
  }
  return [];
}

function grown(full: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(full.length * 2);
  larger.set(full);
  return larger;
}

/** Goes back over the fronts. */
function walkBack(a0: number, b0: number, n: number, m: number, edits: number): Kept[] {
  const kept: Kept[] = [];
  let [x, y] = [n, m];
  for (let d = edits; d > 0; d--) {
    const before = (d - 1) * (d - 1) + d - 1;
    const at = (diagonal: number) => fronts[before + diagonal]!;
    const k = x - y;
    const isDown = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const from = isDown ? k + 1 : k - 1;
    const startX = at(from);
    const start = isDown ? startX : startX + 1;
    if (x > start) kept.push([a0 + start, b0 + start - k, x - start]);
    [x, y] = [startX, startX - from];
  }
  if (x > 0) kept.push([a0, b0, x]);
  return kept.reverse();
}
