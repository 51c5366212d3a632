/** What whoever takes texts in is told of those that are surely not in the language they are taken in as. */
import { type Archive, findPolicy, readDocument } from '../archive/index.ts';
import { otherLanguageOf } from '../languages/index.ts';
import { otherLanguageSaid } from '../lint/index.ts';
import { documentText, type Locale, localesOf, TEXT_FORMAT } from '../model/index.ts';

/** The sentence on `words`, taken in as a text in `locale`; `null`: they may be. */
export function otherLanguageTold(words: string, locale: Locale): string | null {
  const found = otherLanguageOf(words, locale);
  return (
    found && `${otherLanguageSaid(locale, found)}: name another with --locale, or in the name of the file`
  );
}

/** The same on the last texts of `policies`. */
export const otherLanguagesIn = (archive: Archive, policies: readonly string[]): string[] =>
  policies.flatMap((id) => {
    const policy = findPolicy(archive, id);
    const last = policy?.versions.at(-1);
    if (!policy || !last) return [];
    return localesOf(last.translations).flatMap((locale) => {
      const words = documentText(readDocument(archive, policy.policy, last.id, locale), TEXT_FORMAT);
      const told = otherLanguageTold(words, locale);
      return told === null ? [] : [`${id} ${last.id}: ${told}`];
    });
  });
