/** What goes the other way in texts that are read from right to left. */
import { directionOf } from '../languages/index.ts';

const LETTER = '\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}';

/** What goes from left to right among words that go the other way: foreign words, addresses, digests, telephones, figures with signs. */
export const LEFT_TO_RIGHT = new RegExp(
  [
    `(?:https?://|www\\.)?(?:\\d[\\d.:/_-]*)?[${LETTER}](?:[${LETTER}\\p{M}\\d.,:@/_+&'’?=#%-]|[ \\u00a0](?=[${LETTER}]))*(?<![.,:])`,
    '\\+\\d[\\d \\u00a0().‒–-]{6,}\\d',
    '\\d+(?:[-./:]\\d+)+',
  ].join('|'),
  'gu',
);

/** Marks around what is read by itself, from left to right. */
const [ISOLATE, END] = ['\u2066', '\u2069'];

/**
 * A sentence of ours in the language `tag` whose days, addresses and foreign names are each read by themselves: among Arabic
 * letters, `2026-03-01` would stand as 01-03-2026.
 */
export const isolated = (sentence: string, tag: string): string =>
  directionOf(tag) === 'rtl' ? sentence.replace(LEFT_TO_RIGHT, `${ISOLATE}$&${END}`) : sentence;

/** Letters that are read from right to left. */
export const RIGHT_TO_LEFT_LETTER =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thaana}\p{sc=Syriac}\p{sc=Nko}\p{sc=Adlam}]/u;
