/** In which language words are that stand on a page, and in which direction they are read, where the page's own words differ. */
import { type Direction, directionOf } from '../languages/index.ts';
import type { Locale } from '../model/index.ts';
import { dictionaryOf } from './words.ts';

export interface WordMarks {
  readonly lang?: Locale;
  readonly dir?: Direction;
}

/** The language in which a page in `locale` speaks. */
export const spokenOn = (locale: Locale): Locale => dictionaryOf(locale).locale;

/** For words in `own` on a page in `page`: those of the page's own text, if nothing else is named. */
export function wordMarks(page: Locale, own: Locale = page): WordMarks {
  const spoken = spokenOn(page);
  return own === spoken ? {} : { lang: own, ...turned(directionOf(own), spoken) };
}

/** The same for a whole text, which always says its language. */
export const textMarks = (page: Locale, own: Locale = page): WordMarks => ({
  lang: own,
  ...turned(directionOf(own), spokenOn(page)),
});

/** For words of the interface inside a text in `locale`. */
export function spokenMarks(locale: Locale): WordMarks {
  const spoken = spokenOn(locale);
  return spoken === locale ? {} : { lang: spoken, ...turned(directionOf(spoken), locale) };
}

const turned = (direction: Direction, around: Locale): Pick<WordMarks, 'dir'> =>
  direction === directionOf(around) ? {} : { dir: direction };
