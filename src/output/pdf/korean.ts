/**
 * Korean has blanks between its words, and a browser may break a line within a word all the same. In print it breaks at blanks,
 * so that each word can be read back. Added behind the layout, so that whatever has no such letters is printed as ever.
 */
export const KOREAN_CSS = ':lang(ko) { word-break: keep-all; }';

/** Whether a text needs it. */
export const isKorean = (text: string): boolean => /\p{sc=Hangul}/u.test(text);
