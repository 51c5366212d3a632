/**
 * What emoji are called, for those who hear a document instead of seeing it.
 * Source: Unicode CLDR, annotations (`tts`), https://cldr.unicode.org/translation/characters/short-names-and-keywords
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownLanguage } from '../languages/index.ts';
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

function nameOf(emoji: string, locale: Locale): string | undefined {
  const plain = emoji.replaceAll('\uFE0F', '');
  const language = knownLanguage(locale);
  if (language === null) return undefined;
  const names = namesIn(language.tag);
  const meant: Readonly<Record<string, string>> = language.contactSigns;
  return meant[plain] ?? names[emoji] ?? names[plain];
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

/** CLDR leaves out of a name what is usual in the language: `zh` is in the simplified script, `pt` from Brazil. */
const folderOf = (locale: Locale) => new Intl.Locale(locale).minimize().baseName;

/** The names that the whole of CLDR has. */
export function namesFromCldr(locale: Locale): Names {
  const file = toolPackages().resolve(
    `cldr-annotations-full/annotations/${folderOf(locale)}/annotations.json`,
  );
  const { annotations } = JSON.parse(readFileSync(file, 'utf8')) as {
    annotations: { annotations: Readonly<Record<string, { readonly tts?: readonly string[] }>> };
  };
  return Object.fromEntries(
    Object.entries(annotations.annotations).flatMap(([emoji, { tts }]) =>
      tts?.[0] === undefined ? [] : [[emoji, tts[0]]],
    ),
  );
}
