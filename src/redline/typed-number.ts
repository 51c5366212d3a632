/** Numbers that an author typed before a heading, a paragraph or an item: `5.`, `7.2`, `§ 3`, «Статья 4.», «б)», «5-бап.». */

/** `value`: the number alone, as references name it. `end`: where the text itself begins. */
export interface TypedNumber {
  readonly value: string;
  readonly shown: string;
  readonly end: number;
}

const PART = '(?:section|article|clause|chapter|part|статья|раздел|глава|пункт|часть|бап|бөлім|тарау)';
const PATTERNS = [
  // A number alone needs its dot or bracket, or several levels: «5 лет» begins with none.
  /^\s*(?:§\s*)?(\d{1,3}(?:\.\d{1,3})*)[.)](?=\s|$|\p{Lu})\s*/u,
  /^\s*(?:§\s*)?(\d{1,3}(?:\.\d{1,3})+)(?=\s)\s*/u,
  /^\s*§\s*(\d{1,3})(?=\s)\s*/u,
  new RegExp(`^\\s*${PART}\\s+(\\d{1,3}(?:[-.]\\d{1,3})*)(?:[.:)]|(?=\\s|$))\\s*`, 'iu'),
  /^\s*(\d{1,3})-(?:бап|тармақ|бөлім|тарау)[.:]?(?=\s|$)\s*/iu,
  /^\s*\(?(\p{Ll}|[ivx]{1,5}|\d{1,3})\)(?=\s|$)\s*/u,
  /^\s*([IVXLC]{1,6})[.)](?=\s|$)\s*/u,
];
/** What no text with a typed number begins otherwise than with. */
const MAY_BEGIN = /^\s*(?:[\d§(]|\p{Ll}\)|[ivx]{2,5}\)|[IVXLC]{1,6}[.)])/u;
const BEGINS_PART = new RegExp(`^\\s*${PART}\\s`, 'iu');

/** The typed number that `text` begins with, if any. */
export function typedNumber(text: string): TypedNumber | null {
  if (!MAY_BEGIN.test(text) && !BEGINS_PART.test(text)) return null;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { value: match[1]!, shown: match[0].trim(), end: match[0].length };
  }
  return null;
}
