/**
 * A gap in a draft: what is missing, in words, and the fact that would fill it. One form for all, so that whoever reads
 * the draft sees it and `check` finds it: `[to be stated: time to answer a request — rights.answerDays]`.
 */
import type { Locale } from './locale.ts';

const WORD: Readonly<Record<Locale, string>> = {
  ru: 'указать',
  kk: 'көрсету керек',
  en: 'to be stated',
};

/** The mark of a gap in a text. `path`: of the fact, such as `rights.answerDays`. */
export const gapMark = (locale: Locale, words: string, path: string): string =>
  `[${WORD[locale]}: ${words} — ${path}]`;

/** Made when it is needed, so that a browser which needs no gaps does not load it. */
const gapPattern = () => new RegExp(`\\[(?:${Object.values(WORD).join('|')}): [^\\]]*? — ([\\w.]+)\\]`, 'gu');

/** The gaps of a text, each with the fact that is missing. */
export const gapsIn = (text: string): { readonly mark: string; readonly path: string }[] =>
  [...text.matchAll(gapPattern())].map(([mark, path]) => ({ mark, path: path! }));
