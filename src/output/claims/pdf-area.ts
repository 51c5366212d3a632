/** Areas of a page. */
import type { Matrix } from '../pdf/words/matrix.ts';

/** From its lower left to its upper right corner. */
export interface Area {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export type Place = readonly [x: number, y: number];

export const placeIn = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Place => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The smallest area that holds all of these places. */
export const areaOf = (places: readonly Place[]): Area => ({
  left: Math.min(...places.map(([x]) => x)),
  right: Math.max(...places.map(([x]) => x)),
  bottom: Math.min(...places.map(([, y]) => y)),
  top: Math.max(...places.map(([, y]) => y)),
});

export const overlap = (one: Area, other: Area): Area => ({
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
  top: Math.min(one.top, other.top),
});

/** Whether a place lies in an area that is larger by `more` on each side. */
export const holds = (area: Area, [x, y]: Place, more = 0): boolean =>
  area.left - more <= x && x <= area.right + more && area.bottom - more <= y && y <= area.top + more;
