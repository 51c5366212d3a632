/** Which tags are of languages that there are: a tag that is only well formed may be a word of a name. */
import { canonicalLocale, type Locale, TOOL_LOCALE } from '../model/index.ts';

let names: Intl.DisplayNames | null = null;

/** Made when it is asked for the first time: ICU takes as long for it as a small command takes altogether. */
const nameOf = (language: string) => {
  names ??= new Intl.DisplayNames(TOOL_LOCALE, { type: 'language', fallback: 'none' });
  return names.of(language);
};

/**
 * The canonical tag of the language that `typed` is the tag of; `null`: of none that there is. Of three letters it must be one
 * that programs write: `min` and `new` are languages, too, and mean something else wherever they are met.
 */
export function realLocale(typed: string): Locale | null {
  const locale = canonicalLocale(typed);
  if (locale === null) return null;
  const [language] = locale.split('-') as [string];
  const [said] = typed.trim().toLowerCase().split(/[-_]/) as [string];
  // Two letters that stood for a language once (`in`) are a word by now.
  if (said.length === 2 && said !== language) return null;
  const isReal =
    language.length === 2
      ? nameOf(language) !== undefined
      : Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  return isReal ? locale : null;
}
