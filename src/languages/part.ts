/** In which language a part of a text is, where it tells for sure. */
import { type Locale, Recent } from '../model/index.ts';
import type { Language } from './language.ts';
import { knownLanguage, LANGUAGES, lettersOf } from './languages.ts';

/** Fewer foreign words are a name or a term, which readers of the text say in its own language. */
const WORDS = 4;

/**
 * How much of a text common words must be for it to be in their language. In real sentences every third to second word is one;
 * a sentence of a sister language shares the shortest of them, which is less than this.
 */
const SHARE = 0.2;
/** The same where the text’s own language is one that nobody here knows: then a sister language cannot be held against it. */
const SHARE_UNHELD = 0.35;

/** Scripts that put no blanks between words: two signs are about one. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]{1,2}/gu;

/**
 * The language of `text` if it is surely another than `lang`: it has the words, or the script, that only another language has.
 * `null` where that is not sure: letters alone make nothing English. A text of fewer than `leastWords` is not judged; what
 * somebody wrote as a whole is judged from its first word on.
 *
 * Source: WCAG 2.2, 3.1.2 (language of parts; names and technical terms are excepted).
 */
export function languageOfPart(text: string, lang: Locale, leastWords = WORDS): Locale | null {
  if (leastWords !== WORDS) return judged(text, lang, leastWords);
  // The same paragraph stands in every version, in each of their comparisons and in the history of its clause.
  const known = judgedIn.get(lang) ?? new Recent<Locale | null>(HELD_CHARACTERS);
  judgedIn.set(lang, known);
  return known.of(text, () => judged(text, lang, leastWords));
}

/** Of each language some two hundred policies. */
const HELD_CHARACTERS = 2_000_000;
const judgedIn = new Map<Locale, Recent<Locale | null>>();

function judged(text: string, lang: Locale, leastWords: number): Locale | null {
  const words = wordsOf(text);
  if (words.length < leastWords) return null;
  const script = scriptIn(words.map(({ text: word }) => word).join(' '));
  if (script === null) return null;
  const own = knownLanguage(lang);
  const written = LANGUAGES.filter((language) => language.script === script);
  const found = sureOf(words, written, own);
  return found === null || found === own ? null : found.tag;
}

/** Of fewer letters nobody can say that a whole text should not be in them. */
const LEAST_LETTERS = 60;
/** So much of a text may be names and terms in letters of another script. */
const FOREIGN_LETTERS = 0.7;
/** So few common words a text in its own language never has, and fewer words than these tell nothing. */
const OWN_SHARE = 0.05;
const LEAST_WORDS = 30;

/** A text that is surely not in the language it is said to be in; `found`: the one that it is in, if that is sure, too. */
export interface OtherLanguage {
  readonly found: Locale | null;
}

/** Whether `text`, said to be in `locale`, is surely in another language: by its script, or by its common words; `null`: it may be. */
export function otherLanguageOf(text: string, locale: Locale): OtherLanguage | null {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const words = wordsOf(text);
  const own = knownLanguage(locale);
  const foreign = letters.replace(lettersOf(locale), '').length;
  if (letters.length >= LEAST_LETTERS && foreign / letters.length > FOREIGN_LETTERS)
    return { found: sureOf(words, LANGUAGES, null)?.tag ?? null };
  if (words.length < LEAST_WORDS) return null;
  if (own !== null && countOf(words, own) / words.length > OWN_SHARE) return null;
  const others = LANGUAGES.filter((language) => language !== own);
  const found = sureOf(words, others, own);
  return found && { found: found.tag };
}

/**
 * The one of `among` that `text` is in, where it is surely not in `lang`: the only one written with its letters. `null`: several
 * are, or none.
 */
export function languageAmong(text: string, lang: Locale, among: readonly Locale[]): Locale | null {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const others = among.filter((locale) => locale !== lang && isWrittenWith(locale, letters));
  const own = others.find((locale) => knownLanguage(locale)?.letters?.test(text));
  if (own !== undefined || isWrittenWith(lang, letters)) return own ?? null;
  const plain = others.filter((locale) => knownLanguage(locale)?.letters === null);
  return (others.length === 1 ? others[0] : plain.length === 1 ? plain[0] : undefined) ?? null;
}

const isWrittenWith = (locale: Locale, letters: string): boolean =>
  letters !== '' && letters.replace(lettersOf(locale), '') === '';

/** A letter that numbers an item (`e.`, `b)`): it is no word, though "e" is "and" in Italian. */
const LABEL = /^\p{P}*\p{L}[.)\]]$/u;

/** Words in letters; addresses and labels are none. */
const wordsOf = (text: string): Word[] =>
  text
    .replace(UNSPACED, ' $& ')
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word) && !/[@/]|\p{L}\.\p{L}/u.test(word) && !LABEL.test(word))
    .map((word) => ({ text: word, bare: word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '') }));

interface Word {
  readonly text: string;
  /** In small letters, without the signs around it. */
  readonly bare: string;
}

/** The one script of `text`, which has letters, as languages here name theirs; `null`: it has several, or one that none here is written with. */
function scriptIn(text: string): string | null {
  if (/^\p{ASCII}+$/u.test(text)) return 'Latin';
  const letters = text.replace(/[^\p{L}]/gu, '');
  const found = SCRIPTS.filter(({ some }) => some.test(letters));
  // Japanese writes Chinese characters among its own.
  const [script, ...others] = found.some(({ name }) => name === 'Hiragana')
    ? found.filter(({ name }) => name === 'Hiragana')
    : found;
  if (script === undefined || others.length > 0) return null;
  return script.foreign.test(letters) ? null : script.name;
}

/** How a text has some letters of a script, and how one that stands with it alone has others. */
const SCRIPTS = [...new Set(LANGUAGES.map(({ script }) => script))].map((name) => ({
  name,
  some: new RegExp(`\\p{Script=${name}}`, 'u'),
  foreign: new RegExp(`[^\\p{scx=${name}}\\p{scx=Han}\\p{Script=Common}]`, 'u'),
}));

/** The one of `written` that `words` are surely in. `own`: the language of the text around them. */
function sureOf(words: readonly Word[], written: readonly Language[], own: Language | null): Language | null {
  const counted = written
    .map((language) => ({ language, count: countOf(words, language) }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (!first || first.count === (second?.count ?? 0)) return null;
  const isHeld = own !== null;
  const share = first.count / words.length;
  return first.count > 1 && share >= (isHeld ? SHARE : SHARE_UNHELD) ? first.language : null;
}

/** How many of `words` are common ones of the language or have its own signs, and one for letters that no other here has. */
function countOf(words: readonly Word[], language: Language): number {
  const { letters, ownSigns } = language;
  const common = commonIn(language);
  const counted = words.filter(({ text, bare }) => ownSigns?.test(text) || common.has(bare));
  return counted.length + (letters && words.some(({ text }) => letters.test(text)) ? 1 : 0);
}

const commonWords = new Map<Language, ReadonlySet<string>>();

/** The common words of a language, to look a word up in. */
function commonIn(language: Language): ReadonlySet<string> {
  const known = commonWords.get(language) ?? new Set(language.commonWords);
  commonWords.set(language, known);
  return known;
}
