/** In which of the languages of a notice a recipient is written to. */
import { askedLanguage, nearestTag } from '../languages/index.ts';
import type { Locale } from '../model/index.ts';

/** The one of `locales` that `text` asks for, by a tag or by a word; `null`: none of them is, or nothing is asked for. */
export function languageIn(text: string, locales: readonly Locale[]): Locale | null {
  const asked = askedLanguage(text);
  return asked === null || asked === 'unknown' ? null : nearestTag(asked, locales);
}
