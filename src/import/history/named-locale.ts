/** The language that a name of a file or a folder says: `privacy.pt-BR.md`, `de/terms.md`. `privacy.min.md` says none. */
import { isSpoken, realLocale } from '../../languages/index.ts';
import type { Locale } from '../../model/index.ts';

/** Language, and script and country where they are named. */
const TAG = '[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\\d{3}))?';
const AT_END = new RegExp(`([._-])(${TAG})$`, 'i');
const ALONE = new RegExp(`^${TAG}$`, 'i');
/** Without a script or country: `sign-in_ru` ends with no tag of three parts. */
const SHORT_END = /([._-])([a-z]{2,3})$/i;

export interface NamedLocale {
  readonly locale: Locale;
  /** What is left of the name without it. */
  readonly rest: string;
}

/**
 * The language at the end of a name without its file ending; `null`: none. Behind a full stop any language is meant; a hyphen
 * joins words too (`opt-in`, `terms-it`), so behind it only a language that is spoken here is.
 */
export function localeAtEnd(name: string): NamedLocale | null {
  for (const pattern of [AT_END, SHORT_END]) {
    const match = pattern.exec(name);
    const locale = match && realLocale(match[2]!);
    if (match && locale && (match[1] === '.' || isSpoken(locale)))
      return { locale, rest: name.slice(0, match.index) };
  }
  return null;
}

/** The language that a name is and nothing else: that of a folder `de`. */
export const localeAlone = (name: string): Locale | null => (ALONE.test(name) ? realLocale(name) : null);
