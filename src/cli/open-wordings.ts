/** The open conflicts of a draft as a Word file shows them. */
import {
  type Archive,
  type ArchivedPolicy,
  openConflicts,
  parseSource,
  readReviews,
  readSource,
  textPath,
} from '../archive/index.ts';
import { draftWithWordings, type WithWordings } from '../drafting/index.ts';
import { knownLanguage } from '../languages/index.ts';
import { type Locale, localised, TOOL_LOCALE } from '../model/index.ts';
import type { ReviewConflict } from '../records/index.ts';

/** Those of the draft in one language. */
export const conflictsIn = (archive: Archive, policy: string, locale: Locale): readonly ReviewConflict[] =>
  openConflicts(readReviews(archive, policy).reviews).filter((one) => one.locale === locale);

/** The draft with each wording as a tracked change of those who want it, and a remark at each place. */
export function openWordings(
  archive: Archive,
  { policy }: ArchivedPolicy,
  locale: Locale,
): WithWordings | null {
  const conflicts = conflictsIn(archive, policy.id, locale);
  if (conflicts.length === 0) return null;
  const { organisation } = archive;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  const words = (knownLanguage(locale)?.desk ?? knownLanguage(TOOL_LOCALE)!.desk!).reviews;
  return draftWithWordings(readSource(archive, policy.id, 'draft', locale).toString('utf8'), conflicts, {
    parse: (text) => parseSource(policy, textPath(policy.id, 'draft', locale), text).document,
    author: localised(organisation.name, locale, organisation.defaultLocale) ?? policy.id,
    said: ({ number, wordings }) =>
      [
        words.inWord(number),
        ...wordings.map(({ authors, text }) => `${names.format(authors)}: ${text || words.nothing}`),
      ].join('\n'),
  });
}
