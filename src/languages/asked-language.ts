/** Languages by the names that people write for them. */
import type { Locale } from '../model/index.ts';
import { nameIn } from './language-names.ts';
import { LANGUAGES, scriptOf } from './languages.ts';
import { realLocale } from './real-locale.ts';

/** «русский язык»: the word for “language”, which may stand behind. */
const NOUN = new RegExp(`\\s*(${LANGUAGES.map(({ asked }) => asked.noun).join('|')}|[.])$`, 'u');

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

let names: ReadonlyMap<string, Locale> | null = null;

/** Every language of two letters by its name in itself and in those that are spoken here, in small letters. */
function allNames(): ReadonlyMap<string, Locale> {
  if (names) return names;
  const found = new Map<string, Locale>();
  for (const tag of LETTERS.flatMap((a) => LETTERS.map((b) => a + b))) {
    if (realLocale(tag) === null) continue;
    for (const speaker of [tag, ...LANGUAGES.map((language) => language.tag)]) {
      const name = nameIn(speaker, tag)?.toLowerCase().replace(NOUN, '').trim();
      if (name && !found.has(name)) found.set(name, tag);
    }
  }
  names = found;
  return found;
}

/**
 * The language that `text` asks for: by its tag, by a word that people write for it, or by its name in itself or in a language
 * that is spoken here. `unknown`: nobody here understands it; `null`: nothing is asked for.
 */
export function askedLanguage(text: string): Locale | 'unknown' | null {
  const asked = text.trim().toLowerCase().normalize('NFC').replace(/\s+/g, ' ');
  if (asked === '') return null;
  const word = asked
    .replace(/\s*\(.*\)$/u, '')
    .replace(NOUN, '')
    .trim();
  const [tag] = asked.split(/[-_]/) as [string];
  const known = LANGUAGES.find(({ asked: { words } }) =>
    [asked, word, tag].some((form) => words.includes(form)),
  );
  const real = realLocale(text);
  // Who reads one script need not read the other: `zh_Hant` is no `zh-Hans`.
  if (known && (real === null || scriptOf(real) === scriptOf(known.tag))) return known.tag;
  return real ?? allNames().get(word) ?? 'unknown';
}
