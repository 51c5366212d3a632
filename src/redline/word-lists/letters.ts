/** Scripts that put no blanks between words and whose words are listed here, by the name of their file. */

/** Their letters, as the inside of a class of signs. */
export const LETTERS_WITHOUT_BLANKS = {
  thai: '\\u0e01-\\u0e4e',
  lao: '\\u0e81-\\u0ecd\\u0edc-\\u0edf',
  han: '\\u3005-\\u3007\\u3400-\\u9fff',
} as const;

export type WithoutBlanks = keyof typeof LETTERS_WITHOUT_BLANKS;

/** The words of texts in these letters. */
export interface WordsWithoutBlanks {
  readonly letters: string;
  /** Frequent words, with blanks and ends of lines between them. */
  readonly words: string;
}

/** The shortest run of letters that is looked up in the lists: up to three Chinese characters are one token anyway. */
export const SHORTEST_RUN = 4;
