/** What changed between two texts, as it is told to people wherever it is told: notices, feeds, reviews. */
import { dictionaryOf } from '../languages/index.ts';
import type { ClauseRef, DateFormats, Locale, PolicyDocument, WordChange } from '../model/index.ts';
import { renderRedline } from '../redline/index.ts';

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
  readonly formats?: DateFormats;
  /** Gives an address its final form. */
  readonly resolveHref?: (href: string) => string;
}

/** Every change from one text to the other, in reading order. */
export function changesTold(
  from: PolicyDocument,
  to: PolicyDocument,
  { locale, formats, resolveHref }: TellOptions,
): ChangeTold[] {
  const { sentence } = dictionaryOf(locale, formats).redline;
  const { changes } = renderRedline(from, to, resolveHref ? { resolveHref } : {});
  return changes.map((change) => ({
    sentence: sentence(change),
    clause: change.to ?? change.from,
    values:
      change.edits.length > 0 ? change.edits : [{ old: change.oldText ?? '', new: change.newText ?? '' }],
  }));
}
