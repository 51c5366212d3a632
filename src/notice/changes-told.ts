/** What changed between two texts, as it is told to people wherever it is told: notices, feeds, reviews. */
import { dictionaryOf, type Speech } from '../languages/index.ts';
import {
  type Change,
  type ChangeTense,
  type ClauseRef,
  type Locale,
  type PolicyDocument,
  toldLines,
  type WordChange,
} from '../model/index.ts';
import { typedChanges } from '../redline/index.ts';

export interface ChangeTold {
  /** One sentence, with what was and what is where there are such values. */
  readonly sentence: string;
  /** The clause it is about: where it stands now, or stood. */
  readonly clause: ClauseRef | null;
  /** Every old and new value: of words, cells, numbers of items, boxes, links; a whole text where one came or went. */
  readonly values: readonly WordChange[];
}

export interface TellOptions {
  readonly locale: Locale;
  /** How the organisation wants its interface to speak. */
  readonly speech?: Speech;
  /** Of the version that brings the changes; as of one that came, if left out. */
  readonly tense?: ChangeTense;
  /** Gives an address its final form. */
  readonly resolveHref?: (href: string) => string;
}

/** Every change from one text to the other, what matters first; several changes of looks are one. */
export function changesTold(
  from: PolicyDocument,
  to: PolicyDocument,
  { locale, speech, tense = 'has', resolveHref }: TellOptions,
): ChangeTold[] {
  const { changes } = typedChanges(from, to, resolveHref);
  const lines = toldLines(changes, dictionaryOf(locale, speech).redline, tense);
  return lines.map(({ sentence, changes: told }) => ({
    sentence,
    clause: told.length === 1 ? (told[0]!.to ?? told[0]!.from) : null,
    values: told.flatMap(valuesOf),
  }));
}

/** The sentences of every change in every tense: the texts are compared once. */
export function changesInTenses(
  from: PolicyDocument,
  to: PolicyDocument,
  { locale, speech, resolveHref }: Omit<TellOptions, 'tense'>,
): Readonly<Record<ChangeTense, readonly string[]>> {
  const { changes } = typedChanges(from, to, resolveHref);
  const words = dictionaryOf(locale, speech).redline;
  const sentences = (tense: ChangeTense) => toldLines(changes, words, tense).map(({ sentence }) => sentence);
  return { will: sentences('will'), has: sentences('has'), had: sentences('had'), would: sentences('would') };
}

const valuesOf = ({ edits, oldText, newText }: Change): readonly WordChange[] =>
  edits.length > 0 ? edits : [{ old: oldText ?? '', new: newText ?? '' }];
