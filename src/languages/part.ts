/** In which language a part of a text is, where its letters tell. */
import type { Locale } from '../model/index.ts';
import type { Language } from './language.ts';
import { LANGUAGES, languageOf } from './languages.ts';

/** Fewer foreign words are a name or a term, which readers of the text say in its own language. */
const WORDS = 4;

/** About as much as a word of a script that puts no blanks between words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]{2}/gu;

/**
 * The language of `text` if it is plainly not `lang`: all its letters are of another alphabet, or it has the letters or the
 * common words of another language. `null` where nothing tells. A text of fewer than `leastWords` is not judged; what somebody
 * wrote as a whole is judged from its first word on.
 *
 * Source: WCAG 2.2, 3.1.2 (language of parts; names and technical terms are excepted).
 */
export function languageOfPart(text: string, lang: Locale, leastWords = WORDS): Locale | null {
  const words = text
    .replace(UNSPACED, '$& ')
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word) && !/[@/]|\p{L}\.\p{L}/u.test(word));
  if (words.length < leastWords) return null;
  const plain = words.join(' ');
  const all = [...new Set(LANGUAGES.map(({ script }) => script))].filter((script) =>
    new RegExp(`\\p{Script=${script}}`, 'u').test(plain),
  );
  const scripts = all.includes('Hiragana') ? all.filter((script) => script !== 'Han') : all;
  // Several alphabets, or one of which we know no language.
  if (scripts.length !== 1) return null;
  const [script] = scripts;
  // Titles in Japanese may do without kana.
  if (script === 'Han' && languageOf(lang).script === 'Hiragana') return null;
  const written = LANGUAGES.filter((language) => language.script === script);
  const found = toldBy(plain, written) ?? (languageOf(lang).script === script ? null : plainest(written));
  return found === null || found.tag === lang ? null : found.tag;
}

/** The language that `text` is told to be in by letters or words, of those that are written with one alphabet. */
function toldBy(text: string, written: readonly Language[]): Language | null {
  const byLetters = written.find(
    ({ letters, commonWords }) => commonWords.length === 0 && letters?.test(text),
  );
  if (byLetters) return byLetters;
  const [first, second] = written
    .map((language) => ({ language, count: countOf(text, language) }))
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.language : null;
}

/** The one without letters of its own: what is written with letters that all share is taken for it. */
const plainest = (written: readonly Language[]): Language | null =>
  written.find(({ letters }) => letters === null) ?? null;

/** How much of `text` is plainly of the language: its common words, and one for letters of its own. */
function countOf(text: string, { commonWords, letters }: Language): number {
  if (commonWords.length === 0) return 0;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => commonWords.includes(word)).length + (letters?.test(text) ? 1 : 0);
}
