/**
 * Finds marks that were meant as emphasis but stay literal. In CommonMark the signs around `**` decide whether it can close
 * emphasis: between a closing quotation mark and a letter, as in `**«Roza»**ның`, it stays two asterisks. The parser is right,
 * but the page looks wrong. So writers are told, and Gazette writes emphasis in another way itself.
 */
import type { Nodes, Parents, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { PartReader } from './parts.ts';

/** A pair of marks that was meant as emphasis. Offsets are those of the source. */
export interface LiteralEmphasis {
  readonly mark: string;
  /** Where the first mark begins, and where the second one does. */
  readonly open: number;
  readonly close: number;
}

interface Run {
  readonly mark: string;
  readonly at: number;
}

const PUNCTUATION = /^[\p{P}\p{S}]$/u;
const BLANK = /^\s?$/u;
const OPENING = /^[\p{Ps}\p{Pi}"'\u201c\u201e\u2018\u201a\u00ab\u00bb¿¡]$/u;
const ONLY_OPENING = /^[\p{Ps}\u00ab\u201e\u201a¿¡]$/u;
const ENDS = /^[\p{Pe}\p{Pf}"'\u201c\u201d.,:;!?…]$/u;
/** One word, or nothing, of English letters, digits and signs. */
const ASCII = /^[!-~]*$/;
const RUN = /\\.|(\*+|_+|~+)/gsu;

/** Literal marks in the text of `tree` that its author meant as emphasis, in the order of the source. */
export function literalEmphases(tree: Root, source: string): LiteralEmphasis[] {
  const found: LiteralEmphasis[] = [];
  const look = (node: Parents) => {
    const runs: Run[] = [];
    for (const child of node.children) {
      if (child.type === 'text' && !isAddress(node, source)) runs.push(...runsIn(child, source));
      if ('children' in child) look(child);
    }
    if (runs.length > 1) found.push(...pairsOf(runs, source));
  };
  look(tree);
  return found.sort((a, b) => a.open - b.open);
}

/** Underscores in a bare address belong to the address. */
const isAddress = (node: Nodes, source: string): boolean =>
  node.type === 'link' && source[node.position?.start.offset ?? -1] !== '[';

function runsIn({ position }: Text, source: string): Run[] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return [];
  const words = source.slice(start, end);
  if (!/[*_~]/.test(words)) return [];
  return [...words.matchAll(RUN)].flatMap(({ 1: mark, index }) =>
    mark === undefined || (mark[0] === '~' && mark.length > 2) ? [] : [{ mark, at: start + index }],
  );
}

function pairsOf(runs: readonly Run[], source: string): LiteralEmphasis[] {
  const pairs: LiteralEmphasis[] = [];
  const open: Run[] = [];
  for (const run of runs) {
    const first = open.findLastIndex((other) => other.mark === run.mark && isMeant(other, run, source));
    if (first >= 0) {
      pairs.push({ mark: run.mark, open: open[first]!.at, close: run.at });
      open.length = first;
    } else open.push(run);
  }
  return pairs;
}

/** Whether two runs of the same mark enclose words like emphasis, even if CommonMark does not take them as such. */
function isMeant(open: Run, close: Run, source: string): boolean {
  const words = source.slice(open.at + open.mark.length, close.at);
  if (!/[\p{L}\p{N}]/u.test(words) || /\n[ \t]*\n/.test(words)) return false;
  const [outer, inner] = around(source, open);
  const [last, next] = around(source, close);
  if (BLANK.test(inner) || BLANK.test(last)) return isLoose(open.mark, { outer, inner, last, next });
  // A mark after a word refers to a note below: `price*, and place*`.
  if (!isBound(outer) && !OPENING.test(inner)) return false;
  if (ONLY_OPENING.test(last)) return false;
  if (open.mark[0] !== '_') return true;
  // Names of cookies contain underscores; in other alphabets the mark is followed by an ending.
  return isBound(outer) && (!ASCII.test(next) || (ENDS.test(last) && !ASCII.test(words)));
}

/** `** words**` and `**Words: **words` have a blank too many inside. Single marks may be list items or footnotes: left alone. */
function isLoose(
  mark: string,
  { outer, inner, last, next }: Readonly<Record<'outer' | 'inner' | 'last' | 'next', string>>,
): boolean {
  if (mark.length < 2 || mark[0] === '_') return false;
  if (BLANK.test(inner) && BLANK.test(last)) return false;
  return BLANK.test(inner) ? isBound(outer) && isBound(next) : isBound(outer) && !BLANK.test(inner);
}

const isBound = (sign: string): boolean => BLANK.test(sign) || PUNCTUATION.test(sign);

/** The signs before and behind a run. */
function around(source: string, { mark, at }: Run): [before: string, behind: string] {
  return [signBefore(source, at), signAt(source, at + mark.length)];
}

const signAt = (source: string, at: number): string =>
  at < source.length ? String.fromCodePoint(source.codePointAt(at)!) : '';

const signBefore = (source: string, at: number): string =>
  [...source.slice(Math.max(0, at - 2), at)].at(-1) ?? '';

/** Whether CommonMark takes a mark between these signs for the beginning, or the end, of emphasis. */
function flanks(mark: string, before: string, behind: string): { opens: boolean; closes: boolean } {
  const left = !BLANK.test(behind) && (!PUNCTUATION.test(behind) || isBound(before));
  const right = !BLANK.test(before) && (!PUNCTUATION.test(before) || isBound(behind));
  if (mark[0] !== '_') return { opens: left, closes: right };
  return {
    opens: left && (!right || PUNCTUATION.test(before)),
    closes: right && (!left || PUNCTUATION.test(behind)),
  };
}

const reader = unified().use(remarkParse).use(remarkGfm).freeze();
const parse = (markdown: string): Root => reader.parse(markdown);
const treeOf = (markdown: string, parts?: PartReader): Root =>
  (parts ?? new PartReader()).tree(markdown, parse);
const MARKS = /[*_~]/;
const SIGNS = /[*_~]/g;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * `markdown` with literal marks rewritten so that they become emphasis; the words stay the same. A letter that prevents emphasis
 * becomes a character reference (`&#x43D;`), which a parser does not see as a letter; a blank inside moves outside. `parts`: what
 * remembers the parts of texts like this one; `tree`: that of the text, where it was read.
 */
export function withEmphasis(text: string, parts = new PartReader(), tree?: Root): string {
  if (!MARKS.test(text)) return text;
  const front = FRONT_MATTER.exec(text)?.[0] ?? '';
  return `${front}${mended(text.slice(front.length), parts, front === '' ? tree : undefined)}`;
}

function mended(markdown: string, parts: PartReader, read: Root | undefined): string {
  const tree = read ?? treeOf(markdown, parts);
  const found = literalEmphases(tree, markdown);
  if (found.length === 0) return markdown;
  // From the end, so that earlier offsets stay right.
  const marks = found
    .flatMap(({ mark, open, close }) => [
      { mark, at: open, isOpening: true },
      { mark, at: close, isOpening: false },
    ])
    .sort((a, b) => b.at - a.at);
  let written = markdown;
  for (const { mark, at, isOpening } of marks)
    written = isOpening ? opened(written, mark, at) : closed(written, mark, at);
  const [before, after] = [wordsIn(tree), wordsIn(treeOf(written, parts))];
  const gone = marks.reduce((sum, { mark }) => sum + mark.length, 0);
  // If anything else would change, the text stays as it was.
  const isSame =
    before.replace(SIGNS, '') === after.replace(SIGNS, '') && before.length - after.length === gone;
  return isSame ? written : markdown;
}

/** The words of a text; a blank that moves stays one. */
const wordsIn = (tree: Root): string => textOf(tree).replace(/\s/g, '');

/** Whether a piece of text holds emphasis and no marks that stay literal. */
export function isEmphasis(markdown: string): boolean {
  const tree = treeOf(markdown);
  let holds = false;
  visit(tree, ['emphasis', 'strong', 'delete'], () => {
    holds = true;
  });
  return holds && literalEmphases(tree, markdown).length === 0;
}

const byNumber = (sign: string): string => `&#x${sign.codePointAt(0)!.toString(16).toUpperCase()};`;

function opened(text: string, mark: string, at: number): string {
  const end = at + mark.length;
  const blank = /^[ \t]+/.exec(text.slice(end))?.[0] ?? '';
  const before = signBefore(text, at);
  const inner = signAt(text, end + blank.length);
  const head = text.slice(0, at);
  const rest = text.slice(end + blank.length);
  if (flanks(mark, blank || before, inner).opens) return `${head}${blank}${mark}${rest}`;
  return `${head.slice(0, head.length - before.length)}${byNumber(before)}${blank}${mark}${rest}`;
}

function closed(text: string, mark: string, at: number): string {
  const blank = /[ \t]+$/.exec(text.slice(0, at))?.[0] ?? '';
  const end = at + mark.length;
  const last = signBefore(text, at - blank.length);
  const next = signAt(text, end);
  const head = text.slice(0, at - blank.length);
  if (flanks(mark, last, blank || next).closes) return `${head}${mark}${blank}${text.slice(end)}`;
  return `${head}${mark}${blank}${byNumber(next)}${text.slice(end + next.length)}`;
}
