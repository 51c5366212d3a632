/** Every list of words of scripts without blanks, for programs that read any text; a page loads those of its texts (`browser/word-lists.ts`). */
import { words as han } from './han.ts';
import { words as lao } from './lao.ts';
import { LETTERS_WITHOUT_BLANKS, type WordsWithoutBlanks } from './letters.ts';
import { words as thai } from './thai.ts';

const { thai: ofThai, lao: ofLao, han: ofHan } = LETTERS_WITHOUT_BLANKS;

export const WORDS_WITHOUT_BLANKS: readonly WordsWithoutBlanks[] = [
  { letters: ofThai, words: thai },
  { letters: ofLao, words: lao },
  { letters: ofHan, words: han },
];
