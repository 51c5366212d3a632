/** The words of a page at an address that leads elsewhere. */
import type { Locale } from '../model/index.ts';

interface MovedWords {
  readonly title: string;
  readonly link: string;
}

const WORDS: Readonly<Record<Locale, MovedWords>> = {
  ru: { title: 'Эта страница теперь по другому адресу', link: 'Перейти к странице' },
  kk: { title: 'Бұл бет басқа мекенжайға көшті', link: 'Бетке өту' },
  en: { title: 'This page has moved', link: 'Go to the page' },
};

export const movedWords = (locale: Locale): MovedWords => WORDS[locale];
