/** Settling a conflict: one of its wordings, or other words, in the place of those that stood there until now. */
import type { Locale } from '../../model/index.ts';
import type { DraftReviews, ReviewConflict } from '../../records/index.ts';
import { findPlace, placeAt, replaced } from './place.ts';

/** `keep`: the text stays as it stands. */
export type Choice =
  | { readonly type: 'take'; readonly wording: number }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'keep' };

export interface Settled {
  readonly text: string;
  readonly reviews: DraftReviews;
}

/** `null`: its words are others by now, so that nobody knows where a wording belongs. */
export function settled(text: string, reviews: DraftReviews, number: number, choice: Choice): Settled | null {
  const conflict = reviews.conflicts.find((one) => one.number === number)!;
  const closed = (conflicts: readonly ReviewConflict[]) =>
    conflicts.map((one) => (one.number === number ? { ...one, open: false } : one));
  if (choice.type === 'keep') return { text, reviews: { ...reviews, conflicts: closed(reviews.conflicts) } };
  const place = findPlace(text, conflict);
  if (place === null) return null;
  const wording = choice.type === 'take' ? conflict.wordings[choice.wording]! : null;
  const words = choice.type === 'write' ? choice.text : wording!.text;
  const made = replaced(text, place, words, conflict.blocks);
  const moved = made.text.length - text.length;
  const conflicts = reviews.conflicts.map((one) => {
    if (one.number === number || !one.open || one.locale !== conflict.locale) return one;
    const found = findPlace(text, one);
    // One whose place is not known, or within these words, stays as it was told.
    if (found === null || (found[0] < place[1] && found[1] > place[0])) return one;
    const by = found[0] >= place[1] ? moved : 0;
    const [start, end] = [found[0] + by, found[1] + by];
    return made.text.slice(start, end) === one.words ? { ...one, ...placeAt(made.text, start, end) } : one;
  });
  const change = wording && {
    locale: conflict.locale,
    clause: conflict.clause,
    authors: wording.authors,
    was: conflict.words,
    becomes: wording.text,
  };
  return {
    text: withNotes(made.text, wording?.notes ?? ''),
    reviews: {
      ...reviews,
      conflicts: closed(conflicts),
      changes: change ? [...reviews.changes, change] : reviews.changes,
    },
  };
}

/** The reviews once another text in one language stands in the place of the draft's: whoever wrote it has chosen. */
export const conflictsEnded = (reviews: DraftReviews, locale: Locale): DraftReviews => ({
  ...reviews,
  conflicts: reviews.conflicts.map((one) => (one.locale === locale ? { ...one, open: false } : one)),
});

/** The text with notes that it does not have yet at its end. */
function withNotes(text: string, notes: string): string {
  const fresh = notes
    .split(/\n\n(?=\[\^)/)
    .filter((note) => note !== '' && !text.includes(`\n${/^\[\^[^\]]+\]:/.exec(note)?.[0]}`));
  return fresh.length === 0 ? text : `${text.trimEnd()}\n\n${fresh.join('\n\n')}\n`;
}
