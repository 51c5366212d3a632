/** The language that a list names for a recipient: by its tag, or by a word that people write. */
import { LANGUAGES } from '../languages/index.ts';
import { isLocale, type Locale } from '../model/index.ts';

/** «русский язык»: the word for “language”, which may stand behind. */
const NOUN = new RegExp(`\\s*(${LANGUAGES.map(({ asked }) => asked.noun).join('|')}|[.])$`, 'u');

/** Tags of ISO 639-1 that are languages all the same. */
const TAG = /^[a-z]{2}$/;

/**
 * What `text` asks for: a language of ours, `other` for the tag of another one, `unknown` for a word that nobody here
 * understands, `null` where nothing is asked for.
 */
export function languageIn(text: string): Locale | 'other' | 'unknown' | null {
  const asked = text.trim().toLowerCase().normalize('NFC').replace(/\s+/g, ' ');
  if (asked === '') return null;
  const tag = asked.split(/[-_]/)[0]!;
  if (isLocale(tag)) return tag;
  const word = asked
    .replace(/\s*\(.*\)$/u, '')
    .replace(NOUN, '')
    .trim();
  const known = LANGUAGES.find(({ asked: { words } }) =>
    [asked, word, tag].some((form) => words.includes(form)),
  );
  if (known) return known.tag;
  return TAG.test(tag) && /^[a-z]{2}([-_][a-z0-9]+)*$/.test(asked) ? 'other' : 'unknown';
}
