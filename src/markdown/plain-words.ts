/**
 * Reads words of a block without a parser: texts, strong words between blanks, and links to plain addresses. Anything else is
 * for the parser. `plain.test.ts` holds what is read against the reference parser.
 */
import type { PhrasingContent, Text } from 'mdast';

/** Where a text begins in a larger one. */
export interface Place {
  readonly line: number;
  readonly offset: number;
}

/**
 * Marks, references, escapes of what needs none. No emphasis ends at an underscore before a letter.
 */
const MARKED = /(?!\n)\p{Cc}|[\\`*[\]<>&~|]|_(?![\p{L}\p{N}_])/u;
/** Bare addresses, also where a sign of them is escaped. */
const ADDRESS = /:\/\/|www\.|@/i;
const ESCAPES = /\\([!-/:-@[-`{}~])/g;
/** A blank at the end of a line is none, or ends it. */
const LOOSE = / (?:\n|$)/;
const MARK = /\\[\s\S]|\*\*|\[/g;
const STRONG = /\*\*(?=[\p{L}\p{N}"“«([])((?:\\[\s\S]|[^*\\])*[\p{L}\p{N}.:,;)?!”"»])\*\*(?=$|[ \n.,;:)])/uy;
const LINK = /\[((?! )(?:\\[\s\S]|[^[\]\\])+(?<! ))\]\(((?:https?:\/\/|\/|#|mailto:|tel:)[^\s()<>\\"']*)\)/uy;
const REFERENCE = /&#?\w+;/;

/** Words as they are written: in a block's line at `here`, from the character `from` of that line on. */
interface Written {
  readonly text: string;
  readonly here: Place;
  readonly from: number;
}

/** The content of a block that is `text`; `null`: it is for the parser. */
export function wordsOf(text: string, here: Place, from = 0): PhrasingContent[] | null {
  if (text === '') return [];
  if (LOOSE.test(text)) return null;
  const written = { text, here, from };
  if (/[\\*[]/.test(text)) return contentOf(written, 0, text.length, null);
  // Most words have no mark of any kind.
  const only = textFrom(written, 0, text.length);
  return only && [only];
}

/** `within`: what the words stand in, and cannot stand in again. */
function contentOf(
  written: Written,
  start: number,
  end: number,
  within: 'strong' | 'link' | null,
): PhrasingContent[] | null {
  const { text } = written;
  const content: PhrasingContent[] = [];
  let at = start;
  const take = (to: number): boolean => {
    if (to === at) return true;
    const made = textFrom(written, at, to);
    if (made) content.push(made);
    return made !== null;
  };
  MARK.lastIndex = 0;
  for (const { 0: mark, index } of text.slice(0, end).matchAll(MARK)) {
    if (index < at || mark.startsWith('\\')) continue;
    const isLink = mark === '[';
    const pattern = isLink ? LINK : STRONG;
    pattern.lastIndex = index;
    const found = pattern.exec(text);
    const before = text[index - 1];
    if (!found || index + found[0].length > end || within === (isLink ? 'link' : 'strong')) return null;
    if (isLink ? before === '!' || REFERENCE.test(found[2]!) : index > 0 && !/[ \n[]/.test(before!))
      return null;
    if (!take(index)) return null;
    const inner = index + mark.length;
    const children = contentOf(written, inner, inner + found[1]!.length, isLink ? 'link' : 'strong');
    if (children === null) return null;
    at = index + found[0].length;
    const position = positionIn(written, index, at);
    content.push(
      isLink
        ? { type: 'link', title: null, url: found[2]!, children: children as Text[], position }
        : { type: 'strong', children, position },
    );
  }
  return take(end) ? content : null;
}

function textFrom(written: Written, start: number, end: number): Text | null {
  const words = written.text.slice(start, end);
  const value = words.includes('\\') ? words.replace(ESCAPES, '$1') : words;
  const signs = value === words ? words : words.replace(ESCAPES, '!');
  if (MARKED.test(signs) || ADDRESS.test(value)) return null;
  return { type: 'text', value, position: positionIn(written, start, end) };
}

const positionIn = (written: Written, start: number, end: number) => ({
  start: pointAt(written, start),
  end: pointAt(written, end),
});

function pointAt({ text, here, from }: Written, at: number) {
  let { line } = here;
  let column = 1 + from + at;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
    line += 1;
    column = at - end;
  }
  return { line, column, offset: here.offset + from + at };
}
