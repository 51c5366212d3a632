/**
 * How a redline reads texts: what belongs together in them, and what their readers must not miss.
 *
 * Both depend on languages, so a reading is an argument: `readingOf` makes one of the words of languages. `IN_FIGURES`, which
 * knows none, is all that a comparison needs to be exact.
 */
import type { AlertKind } from '../model/index.ts';
import type { Segment } from './inline.ts';
import type { Leaf, Tree } from './tree.ts';
import { UNSPACED } from './unspaced.ts';

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

/** A number at the head of a text. */
export interface TypedNumber {
  /** The number alone, as references name it. */
  readonly value: string;
  readonly shown: string;
  /** Where the text itself begins. */
  readonly end: number;
}

/** Two trees, and which leaf of one continues which of the other. */
export interface Aligned {
  readonly from: Tree;
  readonly to: Tree;
  /** For each old leaf its new partner or -1; partners never cross. */
  readonly partners: Int32Array;
  /** Those that cross. */
  readonly moved: ReadonlyMap<number, number>;
}

/** Every leaf that goes on, with what it became. */
export type Pairs = readonly (readonly [Leaf, Leaf])[];

/** Parts whose number changed: the new number by the old one. */
export type ChangedNumbers = ReadonlyMap<string, string>;

/** Footnotes that go on: the new id by the old one. */
export type ContinuedNotes = ReadonlyMap<string, string>;

/** What has another number than before, or may have. */
export interface Renumbered {
  readonly numbers: ChangedNumbers;
  readonly notes: ContinuedNotes;
}

export interface Reading {
  /** Where the word of a text without blanks that begins at `start` ends; left out or `undefined`: as its letters alone tell. */
  readonly wordEnd?: ((text: string, start: number) => number | undefined) | undefined;
  /** The units of a text in order; they never overlap. */
  readonly unitsIn: (text: string) => readonly Unit[];
  /** The number that a text begins with, which its author typed. */
  readonly typedNumber: (text: string) => TypedNumber | null;
  /** Everything in a text that a reader must not miss, in order; nothing overlaps. */
  readonly findingsIn: (text: string) => readonly Finding[];
  /** References to parts of the text; `null`: their words are not known. */
  readonly references: References | null;
}

export interface References {
  /** `null`: nothing has another number. */
  readonly renumbered: (aligned: Aligned, reading: Reading) => Renumbered | null;
  /** `segments` in which references that follow what they name are quiet. */
  readonly withQuiet: (
    segments: readonly Segment[],
    renumbered: Renumbered,
    reading: Reading,
  ) => readonly Segment[];
}

/** No blank, bracket or quotation mark, and nothing of a text without blanks. */
const PART = `[^\\s()<>"\\u3000-\\u303f\\uff00-\\uff0f${UNSPACED}]*`;
/** Whatever has a figure, an at sign or a scheme in it, without the marks at its ends. */
const FIGURES = new RegExp(
  `${PART}(?:\\p{Nd}+(?:[ \\xa0\\u202f]\\d{3}(?!\\d))*|@|://)${PART}(?<![.,:;!?])`,
  'gu',
);

const TYPED = /^\s*(\d{1,3}(?:\.\d+)*)[.)](?:\s+|$)/;

/** Addresses and numbers in figures, which need no language. */
export const IN_FIGURES: Reading = {
  unitsIn: (text) =>
    [...text.matchAll(FIGURES)].map(({ index, 0: { length } }) => ({
      kind: 'number',
      start: index,
      end: index + length,
    })),
  typedNumber: (text) => {
    const match = TYPED.exec(text);
    return match && { value: match[1]!, shown: match[0].trim(), end: match[0].length };
  },
  findingsIn: () => [],
  references: null,
};
