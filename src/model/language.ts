/** In which language a part of a text is, where its letters tell. */
import type { Locale } from './locale.ts';

/** Fewer foreign words are a name or a term, which readers of the text say in its own language. */
const WORDS = 4;
const KAZAKH = /[әғқңөұүһі]/iu;

/**
 * The language of `text` if it is plainly not `lang`: all its letters are of another alphabet, or Cyrillic with letters
 * that only Kazakh has. `null` where the letters do not tell. A text of fewer than `leastWords` is not judged; what somebody
 * wrote as a whole is judged from its first word on.
 *
 * Source: WCAG 2.2, 3.1.2 (language of parts; names and technical terms are excepted).
 */
export function languageOfPart(text: string, lang: Locale, leastWords = WORDS): Locale | null {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !/[@/]|\p{L}\.\p{L}/u.test(word));
  if (words.length < leastWords) return null;
  const plain = words.join(' ');
  const hasCyrillic = /\p{Script=Cyrillic}/u.test(plain);
  const hasLatin = /\p{Script=Latin}/u.test(plain);
  if (hasLatin === hasCyrillic) return null;
  const found: Locale = hasLatin ? 'en' : KAZAKH.test(plain) ? 'kk' : 'ru';
  if (found === lang) return null;
  // A Kazakh sentence may do without its own letters, so their absence does not make it Russian.
  return lang === 'kk' && found === 'ru' ? null : found;
}
