/** Languages as they are typed on the command line. */
import { canonicalLocale, type Locale } from '../model/index.ts';
import { UsageError } from './report.ts';

/** Description of `--locale` for the help of commands. */
export const LOCALE_HELP = 'a tag such as nl, es-MX or sr-Latn';

/** The language that `typed` names, in the canonical form of its tag. Throws a `UsageError` that names the option. */
export function localeFrom(typed: string, option = '--locale'): Locale {
  const locale = canonicalLocale(typed);
  if (locale !== null) return locale;
  throw new UsageError(
    `${option} takes the tag of a language such as \`nl\`, \`es-MX\` or \`sr-Latn\`, not \`${typed}\``,
  );
}
