/** The changes between two texts as sentences for people, in notices, feeds and reviews alike. */
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
  /** One sentence, with the old and the new value where the change has them. */
  readonly sentence: string;
  /** The clause that changed: its place now, or its place before if it was removed. */
  readonly clause: ClauseRef | null;
  /** Every old and new value: words, cells, item numbers, check boxes, links; the whole text of what was added or removed. */
  readonly values: readonly WordChange[];
}

export interface TellOptions {
  readonly locale: Locale;
  /** How the organisation wants its interface to speak. */
  readonly speech?: Speech;
  /** Tense of the version that makes the changes; left out: past. */
  readonly tense?: ChangeTense;
  /** Gives an address its final form. */
  readonly resolveHref?: (href: string) => string;
}

/** Every change from one text to the other, the most important first. All changes of formatting together are one. */
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
