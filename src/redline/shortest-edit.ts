/**
 * The shortest way from one list of numbers to another: which places of both are kept.
 *
 * Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986; the greedy forward search, whose fronts are
 * kept to walk back over.
 */

/** Calls `keep` for every run of equal numbers, from the last to the first; `false` if more than `most` edits are needed. */
export function shortestEdit(
  a: Int32Array,
  b: Int32Array,
  [a0, a1, b0, b1]: readonly [number, number, number, number],
  most: number,
  keep: (a: number, b: number, length: number) => void,
): boolean {
  const [n, m] = [a1 - a0, b1 - b0];
  const limit = Math.min(most, n + m);
  const middle = limit + 1;
  const front = new Int32Array(2 * limit + 3);
  const fronts: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    for (let k = -edits; k <= edits; k += 2) {
      const isDown = k === -edits || (k !== edits && front[middle + k - 1]! < front[middle + k + 1]!);
      let x = isDown ? front[middle + k + 1]! : front[middle + k - 1]! + 1;
      let y = x - k;
      while (x < n && y < m && a[a0 + x] === b[b0 + y]) {
        x++;
        y++;
      }
      front[middle + k] = x;
      if (x >= n && y >= m) {
        walkBack(fronts, n, m, edits, (x1, y1, length) => keep(a0 + x1, b0 + y1, length));
        return true;
      }
    }
    fronts.push(front.slice(middle - edits, middle + edits + 1));
  }
  return false;
}

/** `fronts[d]` has how far each diagonal came with `d` edits, its middle at `d`. */
function walkBack(
  fronts: readonly Int32Array[],
  n: number,
  m: number,
  edits: number,
  keep: (x: number, y: number, length: number) => void,
) {
  let [x, y] = [n, m];
  for (let d = edits; d > 0; d--) {
    const before = fronts[d - 1]!;
    const at = (k: number) => before[k + d - 1] ?? 0;
    const k = x - y;
    const isDown = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const from = isDown ? k + 1 : k - 1;
    const startX = at(from);
    const start = isDown ? startX : startX + 1;
    if (x > start) keep(start, start - k, x - start);
    [x, y] = [startX, startX - from];
  }
  if (x > 0) keep(0, 0, x);
}
