/** What a page that compares texts loads of the lists of words: those whose letters stand in the texts, for most texts none. */
import {
  LETTERS_WITHOUT_BLANKS,
  SHORTEST_RUN,
  type WithoutBlanks,
  type WordsWithoutBlanks,
} from '../redline/word-lists/letters.ts';

const LISTS: Readonly<Record<WithoutBlanks, () => Promise<{ readonly words: string }>>> = {
  thai: () => import('../redline/word-lists/thai.ts'),
  lao: () => import('../redline/word-lists/lao.ts'),
  han: () => import('../redline/word-lists/han.ts'),
};

/** The lists that reading `text` takes. */
export const loadWordLists = (text: string): Promise<readonly WordsWithoutBlanks[]> =>
  Promise.all(
    (Object.keys(LISTS) as WithoutBlanks[])
      .map((name) => ({ name, letters: LETTERS_WITHOUT_BLANKS[name] }))
      .filter(({ letters }) => new RegExp(`[${letters}]{${SHORTEST_RUN}}`).test(text))
      .map(async ({ name, letters }) => ({ letters, words: (await LISTS[name]()).words })),
  );
