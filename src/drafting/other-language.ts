/** What whoever takes texts in is told of those that are surely not in the language they are taken in as. */
import { type OtherLanguage, otherLanguageOf } from '../languages/index.ts';
import { otherLanguageSaid } from '../lint/index.ts';
import type { Locale } from '../model/index.ts';

/** The sentence on `words`, taken in as a text in `locale`; `null`: they may be. */
export function otherLanguageTold(words: string, locale: Locale): string | null {
  const found = otherLanguageOf(words, locale);
  return found && otherLanguageSentence(locale, found);
}

/** The same where it is known in which it is. */
export const otherLanguageSentence = (locale: Locale, other: OtherLanguage): string =>
  `${otherLanguageSaid(locale, other)}: name another with --locale, or in the name of the file`;
