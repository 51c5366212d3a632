/** Words that a line breaks, wherever that is: at a hyphen of their own, or where a long one found no other end of the line. */
import { LACKING, type Sign } from './sign-lines.ts';
import type { Cut } from './text-object.ts';

/** Scripts that have no blanks: any line may end between two of their letters. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u;
/** Text that is drawn against the order in which it is read. */
const RIGHT_TO_LEFT = /[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Thaana}\p{scx=Syriac}]/u;

/** Where the parts of broken words begin, and what follows them; the first part of each says all of it. */
export function brokenWords(lines: readonly (readonly Sign[])[]): Cut[] {
  return partsIn(lines).flatMap((parts) => {
    const word = parts
      .flat()
      .map(({ text }) => text)
      .join('');
    // What cannot be read whole is left as it is.
    if (RIGHT_TO_LEFT.test(word) || word.includes(LACKING)) return [];
    const last = parts.at(-1)!.at(-1)!;
    const line = lines.find((one) => one.includes(last))!;
    const next = line[line.indexOf(last) + 1];
    return [
      ...parts.map((part, i) => ({ at: part[0]!.at, says: utf16(i === 0 ? word : '') })),
      ...(next ? [{ at: next.at, says: null }] : []),
    ];
  });
}

/** The parts of each broken word, one for each line. */
function partsIn(lines: readonly (readonly Sign[])[]): (readonly Sign[])[][] {
  const words: (readonly Sign[])[][] = [];
  let open: (readonly Sign[])[] | null = null;
  for (const [i, line] of lines.entries()) {
    const end = line.findIndex(({ text }) => isBlank(text));
    open?.push(end < 0 ? line : line.slice(0, end));
    const next = lines[i + 1]?.[0];
    if (!next || !isOneWord(line, next)) open = null;
    // One that has begun before goes on, if all of this line is of it.
    else if (open === null || end >= 0) {
      open = [line.slice(line.findLastIndex(({ text }) => isBlank(text)) + 1)];
      words.push(open);
    }
  }
  return words;
}

const isBlank = (text: string) => /\s/.test(text);

/** Whether the word at the end of a line goes on with `next`. Between letters only what fills its line is broken. */
function isOneWord(line: readonly Sign[], next: Sign): boolean {
  const end = line.at(-1)!.text;
  if ([end, next.text].some((text) => isBlank(text) || UNSPACED.test(text))) return false;
  return !/[\p{L}\p{M}\p{N}]$/u.test(end) || !line.some(({ text }) => isBlank(text));
}

const utf16 = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0'),
  ).join('')}>`;
