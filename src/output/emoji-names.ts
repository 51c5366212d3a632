/**
 * What emoji are called, for those who hear a document instead of seeing it.
 * Source: Unicode CLDR, annotations (`tts`), https://cldr.unicode.org/translation/characters/short-names-and-keywords
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../model/index.ts';
import { toolFolder, toolPackages } from './tool.ts';

/** Emoji and pictures that are signs of writing, such as ☎; not ©, ® and ™, which are read as words. */
export const EMOJI = /\p{RGI_Emoji}|(?![©®™])\p{Extended_Pictographic}\uFE0F?/gv;

/** Emoji → name. */
type Names = Readonly<Record<string, string>>;

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
  return MEANT[plain]?.[locale] ?? names[emoji] ?? names[plain];
}

function namesIn(locale: Locale): Names {
  const known = loaded.get(locale);
  if (known) return known;
  const names = packagedNames(locale) ?? namesFromCldr(locale);
  loaded.set(locale, names);
  return names;
}

/** The names that `packaging/` cut out; `null` in the repository, which has all of CLDR. */
function packagedNames(locale: Locale): Names | null {
  const file = join(toolFolder(), `lib/data/emoji-names.${locale}.json`);
  return existsSync(file) && !existsSync(join(toolFolder(), 'src'))
    ? (JSON.parse(readFileSync(file, 'utf8')) as Names)
    : null;
}

/** The names that the whole of CLDR has. */
export function namesFromCldr(locale: Locale): Names {
  const file = toolPackages().resolve(`cldr-annotations-full/annotations/${locale}/annotations.json`);
  const { annotations } = JSON.parse(readFileSync(file, 'utf8')) as {
    annotations: { annotations: Readonly<Record<string, { readonly tts?: readonly string[] }>> };
  };
  return Object.fromEntries(
    Object.entries(annotations.annotations).flatMap(([emoji, { tts }]) =>
      tts?.[0] === undefined ? [] : [[emoji, tts[0]]],
    ),
  );
}
