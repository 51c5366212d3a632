/**
 * Lists that Pandoc counts: `A.`, `iv.`, and `#.` for whatever comes next. CommonMark takes them for one long paragraph. Only the
 * sign `#.` proves that a text means them.
 */
import { roman } from '../numerals.ts';

const PROOF = /^[ \t]*#\.[ \t]+\S/m;
/** A capital needs two blanks behind it, as Pandoc has it: «B. Russell» is a name. */
const ITEM = /^([ \t]*)(?:(#|\d{1,9}|[a-z]|[ivxlcdm]+)\.[ \t]+|([A-Z]|[IVXLCDM]+)\.(?:[ \t]{2,}|\t))(\S.*)$/;

type Kind = 'number' | 'letter' | 'roman';
interface Open {
  readonly indent: number;
  readonly kind: Kind;
  readonly isCapital: boolean;
  number: number;
}

/** `text`, with numbers as Markdown counts them, and letters as words behind a bullet. Code between fences is not to be in it. */
export function asCounted(text: string): string {
  if (!PROOF.test(text)) return text;
  const lists: Open[] = [];
  let before = '';
  return text
    .split('\n')
    .map((line) => {
      const isBehindBlank = before.trim() === '';
      before = line;
      if (line.trim() === '') return line;
      const [, blanks = '', small, capital, words = ''] = ITEM.exec(line) ?? [];
      const mark = small ?? capital;
      const indent = widthOf(mark === undefined ? (/^[ \t]*/.exec(line)?.[0] ?? '') : blanks);
      if (mark === undefined || (lists.length === 0 && !isBehindBlank)) {
        // Words behind an empty line belong to the item that they stand deeper than.
        if (isBehindBlank) while (lists.length > 0 && lists.at(-1)!.indent >= indent) lists.pop();
        return line;
      }
      while (lists.length > 0 && lists.at(-1)!.indent > indent) lists.pop();
      const list = lists.at(-1)?.indent === indent ? lists.pop() : undefined;
      const next = itemOf(mark, indent, list);
      lists.push(next);
      return `${'    '.repeat(lists.length - 1)}${labelOf(next)} ${words}`;
    })
    .join('\n');
}

const widthOf = (blanks: string) => blanks.replace(/\t/g, '    ').length;

/** The item that `mark` begins, behind the last one of its list. */
function itemOf(mark: string, indent: number, list: Open | undefined): Open {
  if (mark === '#')
    return list
      ? { ...list, number: list.number + 1 }
      : { indent, kind: 'number', isCapital: false, number: 1 };
  if (/\d/.test(mark)) return { indent, kind: 'number', isCapital: false, number: Number(mark) };
  const isCapital = mark !== mark.toLowerCase();
  const lower = mark.toLowerCase();
  const asLetter = lower.length === 1 ? lower.charCodeAt(0) - 96 : 0;
  // The ninth letter is a one, but where it comes behind the eighth.
  const isLetter = asLetter > 0 && (list?.kind === 'letter' ? asLetter === list.number + 1 : lower !== 'i');
  if (isLetter) return { indent, kind: 'letter', isCapital, number: asLetter };
  return { indent, kind: 'roman', isCapital, number: numberOf(lower) };
}

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter, i) => {
    const value = VALUES[letter] ?? 0;
    return sum + (value < (VALUES[letters[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

function labelOf({ kind, isCapital, number }: Open): string {
  if (kind === 'number') return `${number}.`;
  const letters = kind === 'roman' ? roman(number) : lettersOf(number);
  return `- ${isCapital ? letters.toUpperCase() : letters.toLowerCase()}.`;
}

/** Behind `z` come `aa`, `ab`. */
function lettersOf(number: number): string {
  let letters = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  return letters;
}
