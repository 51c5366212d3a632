/**
 * Units in a text whose letters are in parts: «рублей» that ends in и and its breve, as files from a Mac have it, is the currency
 * all the same.
 */
import type { Unit } from './reading.ts';

const MARKED = /[\u0300-\u036f]/;
/** A letter or a sign with the marks that belong to it. */
const LETTER = /.[\u0300-\u036f]*/gsu;

/** What `find` finds in `text` with its letters in one piece, in places of `text` as it stands. A mark goes with its letter. */
export function unitsOfComposed(text: string, find: (text: string) => readonly Unit[]): readonly Unit[] {
  if (!MARKED.test(text)) return find(text);
  let composed = '';
  /** Where the letter of each sign of `composed` begins and ends in `text`. */
  const places: (readonly [start: number, end: number])[] = [];
  for (const { index, 0: letter } of text.matchAll(LETTER)) {
    composed += letter.normalize('NFC');
    while (places.length < composed.length) places.push([index, index + letter.length]);
  }
  const units: Unit[] = [];
  for (const unit of find(composed)) {
    const [start, stop] = [places[unit.start]![0], places[unit.end - 1]![1]];
    if (start >= (units.at(-1)?.end ?? 0)) units.push({ ...unit, start, end: stop });
  }
  return units;
}
