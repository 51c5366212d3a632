/**
 * How a redline reads texts: what belongs together in them, and what their readers must not miss.
 *
 * Both depend on languages, so a reading is an argument: `readingOf` makes one of the words of languages. `IN_FIGURES`, which
 * knows none, is all that a comparison needs to be exact.
 */
import type { AlertKind } from '../model/index.ts';
import type { Segment } from './inline.ts';
import type { Leaf } from './tree.ts';

/** What must never be divided by a mark, because its parts mean nothing alone. */
export interface Unit {
  readonly kind: 'contact' | 'date' | 'amount' | 'number';
  readonly start: number;
  readonly end: number;
}

export interface Finding {
  readonly kind: AlertKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Equal where two findings say the same. */
  readonly key: string;
  /** With the word that it is about; only of a negation. */
  readonly long?: string;
}

/** Parts whose number changed: the new number by the old one. */
export type ChangedNumbers = ReadonlyMap<string, string>;

export interface Reading {
  /** The units of a text in order; they never overlap. */
  readonly unitsIn: (text: string) => readonly Unit[];
  /** Everything in a text that a reader must not miss, in order; nothing overlaps. */
  readonly findingsIn: (text: string) => readonly Finding[];
  /** References to parts of the text; `null`: their words are not known. */
  readonly references: References | null;
}

export interface References {
  /** Old number → new number of every part that has another one. */
  readonly changedNumbers: (pairs: readonly (readonly [Leaf, Leaf])[]) => ChangedNumbers;
  /** `segments` in which references that follow their part are quiet. */
  readonly withQuiet: (segments: readonly Segment[], numbers: ChangedNumbers) => readonly Segment[];
}

const FIGURES =
  /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?:https?:\/\/|www\.)[^\s)<>«»"]*[^\s)<>«»".,;:!?]|(?<![\p{L}\p{N}])[-−+±]?\d[\d.,:/'’]*(?:[ \u00a0\u202f\u2009]\d{3}(?!\d))*(?<=\d)(?:\.\d+)?[%‰]?(?!\p{L})/gu;

/** Addresses and numbers in figures, which need no language. */
export const IN_FIGURES: Reading = {
  unitsIn: (text) =>
    [...text.matchAll(FIGURES)].map(({ index, 0: { length } }) => ({
      kind: 'number',
      start: index,
      end: index + length,
    })),
  findingsIn: () => [],
  references: null,
};
