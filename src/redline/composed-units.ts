/**
 * Units in a text whose letters are in parts: «рублей» that ends in и and its breve, as files from a Mac have it, is the currency
 * all the same.
 */
import type { Unit } from './reading.ts';

const MARKED = /[\u0300-\u036f]/;
/** A letter or a sign with the marks that belong to it. */
const CLUSTER = /\P{M}[\u0300-\u036f]+/gu;

/** What `find` finds in `text` with its letters in one piece, in places of `text` as it stands. A mark goes with its letter. */
export function unitsOfComposed(text: string, find: (text: string) => readonly Unit[]): readonly Unit[] {
  if (!MARKED.test(text)) return find(text);
  let composed = '';
  /** Where each sign of `composed` begins and ends in `text`. */
  const places: (readonly [start: number, end: number])[] = [];
  const addPlain = (start: number, end: number) => {
    for (let at = start; at < end; at++) places.push([at, at + 1]);
    composed += text.slice(start, end);
  };
  let end = 0;
  for (const { index, 0: cluster } of text.matchAll(CLUSTER)) {
    addPlain(end, index);
    end = index + cluster.length;
    const letter = cluster.normalize('NFC');
    for (let i = 0; i < letter.length; i++) places.push([index, end]);
    composed += letter;
  }
  addPlain(end, text.length);
  const units: Unit[] = [];
  for (const unit of find(composed)) {
    const [start, stop] = [places[unit.start]![0], places[unit.end - 1]![1]];
    if (start >= (units.at(-1)?.end ?? 0)) units.push({ ...unit, start, end: stop });
  }
  return units;
}
