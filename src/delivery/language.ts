/** The language that a list names for a recipient: by its tag, or by a word that people write. */
import { isLocale, type Locale } from '../model/index.ts';

/** Tags and words of each language, in small letters: in itself and in the other languages of the site. */
const WORDS: Readonly<Record<Locale, readonly string[]>> = {
  ru: ['rus', 'russian', 'русский', 'рус', 'по-русски', 'на русском', 'орыс', 'орысша', 'орыс тілі'],
  kk: [
    'kaz',
    'kz',
    'kazakh',
    'qazaq',
    'qazaqsha',
    'қазақ',
    'қазақша',
    'қазақ тілі',
    'казахский',
    'каз',
    'по-казахски',
    'на казахском',
  ],
  en: [
    'eng',
    'english',
    'английский',
    'англ',
    'по-английски',
    'на английском',
    'ағылшын',
    'ағылшынша',
    'ағылшын тілі',
  ],
};

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
    .replace(/\s*(язык|language|тілі|[.])$/u, '')
    .trim();
  const known = (Object.keys(WORDS) as Locale[]).find((locale) =>
    [asked, word, tag].some((form) => WORDS[locale].includes(form)),
  );
  if (known) return known;
  return TAG.test(tag) && /^[a-z]{2}([-_][a-z0-9]+)*$/.test(asked) ? 'other' : 'unknown';
}
