/**
 * What emoji are called, for those who hear a document instead of seeing it.
 * Source: Unicode CLDR, annotations (`tts`), https://cldr.unicode.org/translation/characters/short-names-and-keywords
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locale } from '../model/index.ts';

/** Emoji and pictures that are signs of writing, such as ☎; not ©, ® and ™, which are read as words. */
export const EMOJI = /\p{RGI_Emoji}|(?![©®™])\p{Extended_Pictographic}\uFE0F?/gv;

type Names = Readonly<Record<string, { readonly tts?: readonly string[] }>>;

const loaded = new Map<Locale, Names>();

/** Each emoji of `text` with its name in `locale`; one that has no name there is called by itself. */
export function emojiNames(text: string, locale: Locale): Record<string, string> {
  const found = [...new Set(text.match(EMOJI) ?? [])].sort();
  return Object.fromEntries(found.map((emoji) => [emoji, nameOf(emoji, locale) ?? emoji]));
}

/** What the signs beside a company's contacts mean there: a clock says when, not that it is three. */
const MEANT: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  '📍': { ru: 'адрес', kk: 'мекенжай', en: 'address' },
  '📞': { ru: 'телефон', kk: 'телефон', en: 'phone' },
  '☎': { ru: 'телефон', kk: 'телефон', en: 'phone' },
  '✉': { ru: 'почта', kk: 'пошта', en: 'mail' },
  '📧': { ru: 'электронная почта', kk: 'электрондық пошта', en: 'e-mail' },
  '🕒': { ru: 'часы', kk: 'уақыт', en: 'hours' },
  '🌐': { ru: 'сайт', kk: 'сайт', en: 'website' },
};

function nameOf(emoji: string, locale: Locale): string | undefined {
  const plain = emoji.replaceAll('\uFE0F', '');
  const names = namesIn(locale);
  return MEANT[plain]?.[locale] ?? (names[emoji] ?? names[plain])?.tts?.[0];
}

function namesIn(locale: Locale): Names {
  let names = loaded.get(locale);
  if (!names) {
    const file = createRequire(import.meta.url).resolve(
      `cldr-annotations-full/annotations/${locale}/annotations.json`,
    );
    names = (JSON.parse(readFileSync(file, 'utf8')) as { annotations: { annotations: Names } }).annotations
      .annotations;
    loaded.set(locale, names);
  }
  return names;
}
