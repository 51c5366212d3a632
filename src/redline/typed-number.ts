/** Numbers that an author typed before a heading, a paragraph or an item: `5.`, `7.2`, `§ 3`, «Статья 4.», «б)», «5-бап.». */
import type { UnitWords } from '../model/index.ts';
import type { TypedNumber } from './reading.ts';
import { anyOf } from './vocabulary.ts';

/** What no text with a typed number begins otherwise than with, if not with the word of a part. */
const MAY_BEGIN = /^\s*(?:[\d§(]|\p{Ll}\)|[ivx]{2,5}\)|[IVXLC]{1,6}[.)])/u;

function patternsOf(languages: readonly UnitWords[]) {
  const before = anyOf(languages, ({ typed }) => typed.before);
  const after = anyOf(languages, ({ typed }) => typed.after);
  return {
    beginsPart: new RegExp(`^\\s*${before}\\s`, 'iu'),
    numbers: [
      // A number alone needs its dot or bracket, or several levels: «5 лет» begins with none.
      /^\s*(?:§\s*)?(\d{1,3}(?:\.\d{1,3})*)[.)](?=\s|$|\p{Lu})\s*/u,
      /^\s*(?:§\s*)?(\d{1,3}(?:\.\d{1,3})+)(?=\s)\s*/u,
      /^\s*§\s*(\d{1,3})(?=\s)\s*/u,
      new RegExp(`^\\s*${before}\\s+(\\d{1,3}(?:[-.]\\d{1,3})*)(?:[.:)]|(?=\\s|$))\\s*`, 'iu'),
      new RegExp(`^\\s*(\\d{1,3})-${after}[.:]?(?=\\s|$)\\s*`, 'iu'),
      /^\s*\(?(\p{Ll}|[ivx]{1,5}|\d{1,3})\)(?=\s|$)\s*/u,
      /^\s*([IVXLC]{1,6})[.)](?=\s|$)\s*/u,
    ],
  };
}

/** Finds the typed number that a text in `languages` begins with. */
export function typedNumberFinder(languages: readonly UnitWords[]): (text: string) => TypedNumber | null {
  const { beginsPart, numbers } = patternsOf(languages);
  return (text) => {
    if (!MAY_BEGIN.test(text) && !beginsPart.test(text)) return null;
    for (const pattern of numbers) {
      const match = pattern.exec(text);
      if (match) return { value: match[1]!, shown: match[0].trim(), end: match[0].length };
    }
    return null;
  };
}
