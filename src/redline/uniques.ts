/** What two lists of numbers have once each. */
import type { Candidate } from './chain.ts';

/** The pairs of what both stretches have once, in the order of the old one. */
export function uniques(
  a: Int32Array,
  b: Int32Array,
  [a0, a1, b0, b1]: readonly [number, number, number, number],
): Candidate[] {
  const places = onlyPlaces(b, b0, b1);
  const found: Candidate[] = [];
  for (const [number, place] of onlyPlaces(a, a0, a1)) {
    const other = places.get(number) ?? TWICE;
    if (place !== TWICE && other !== TWICE) found.push({ a: place, b: other, weight: 1 });
  }
  return found;
}

const TWICE = -1;

/** Where each number stands, in the order of first sight. */
function onlyPlaces(list: Int32Array, start: number, end: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = start; at < end; at++) places.set(list[at]!, places.has(list[at]!) ? TWICE : at);
  return places;
}
