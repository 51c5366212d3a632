/** What differs between the words of a source and those of the version it became, and by which narrow reason. */
import { diffArrays } from 'diff';
import type { TextRead, Word } from './reader.ts';

/** What one difference is; `fault`: no reason is known. */
export interface Difference {
  readonly kind: string;
  readonly detail: string;
}

export interface Told {
  /** The text as its source has it. */
  readonly source: string;
  /** The line that the record keeps instead of the text. */
  readonly line: string | null;
}

const tokens = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map(([word]) => word.normalize('NFC'));

const shown = (words: readonly Word[]): string[] =>
  words.filter(({ place }) => place === 'text').map(({ text }) => text);

/** Every difference of words and counted numbers, in order. */
export function wordDifferences(source: TextRead, published: TextRead, told: Told): Difference[] {
  const found: Difference[] = [];
  const to = shown(published.words);
  let from = shown(source.words);
  // What the record holds instead of the text is taken out first: else its words would be paired with those of clauses.
  const first = tokens(source.lines[0] ?? '');
  const isInText = tokens(published.lines[0] ?? '').join(' ') === first.join(' ');
  if (
    first.length > 0 &&
    !isInText &&
    isTitle(source, published) &&
    first.every((word, i) => from[i] === word)
  ) {
    from = from.slice(first.length);
    found.push({ kind: IN_RECORD, detail: first.join(' ') });
  }
  const line = tokens(told.line ?? '');
  const at = line.length === 0 || placeOf(line, to) >= 0 ? -1 : placeOf(line, from);
  if (at >= 0) {
    from = [...from.slice(0, at), ...from.slice(at + line.length)];
    found.push({ kind: IN_RECORD, detail: line.join(' ') });
  }
  if (source.words.some(({ place }) => place === 'picture')) found.push({ kind: 'picture', detail: '' });
  if (source.words.some(({ place }) => place === 'item'))
    found.push({ kind: 'number of a first or last item without words', detail: '' });
  const parts = diffArrays(from, to);
  let place = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (!part.added && !part.removed) {
      place += part.value.length;
      continue;
    }
    const other = parts[i + 1];
    const isPair = other !== undefined && (other.added || other.removed);
    const removed = part.removed ? part.value : isPair && other.removed ? other.value : [];
    const added = part.added ? part.value : isPair && other.added ? other.value : [];
    if (isPair) i += 1;
    const before = from.slice(Math.max(0, place - CONTEXT), place);
    place += removed.length;
    found.push(reasonFor({ removed, added, before, after: from.slice(place, place + CONTEXT) }, told));
  }
  return found;
}

/** Whether the first line is a heading with no word but those of the title in the record, which may name a service beside. */
function isTitle({ headings, lines }: TextRead, { title }: TextRead): boolean {
  if (headings[0] === undefined || headings[0].words !== lines[0]) return title === lines[0];
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const known = new Set(words(title ?? ''));
  return words(headings[0].words).every((word) => known.has(word));
}

/** So many words before and after a difference say where it is. */
const CONTEXT = 12;
const IN_RECORD = 'title or typed date, which stand in the record';
/** Heads of texts are so long, and so are their ends. */
const [HEAD, END] = [1500, 300];

/** Where `part` stands near the beginning or the end of `words`; -1: nowhere. */
function placeOf(part: readonly string[], words: readonly string[]): number {
  const isAt = (at: number) => part.every((word, i) => words[at + i] === word);
  for (let at = 0; at <= words.length - part.length; at++) {
    if (at > HEAD && at < words.length - END) at = Math.max(at, words.length - END);
    if (isAt(at)) return at;
  }
  return -1;
}

interface Hunk {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Marks of other tools, as their own documentation describes them. */
const MARKS =
  /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\{#-?[\s\S]*?-?#\}|\{\/\*[\s\S]*?\*\/\}|^(?:import|export)\s.*$|^\[TOC\]\s*$|^(?:!!!|\?\?\?\+?).*$|^:{3,}.*$|\{:[^{}]*\}|\{[#.][^{}]*\}/gim;

/** Signs for machines, which no text of a policy may hold. */
const seen = (words: readonly string[]) => words.join('').replace(/\p{Cc}|\uFFFD/gu, '');

/** The mark of an item whose number Pandoc finds. */
const COUNTED = /^[ \t]*#\.[ \t]/m;
/** The same number, counted instead of typed, or one instead of the mark. */
const isCounted = (removed: string, added: string) =>
  removed.replace(/[#.]/g, '') === '' ? /^(?:\d+|[a-z]+)\.?$/i.test(added) : removed === added;

/** Ends of tables and lists. */
const PIECES = /^(?:<\/(?:table|thead|tbody|tfoot|tr|td|th|ul|ol|li|dl|dt|dd)>)+$/i;

function reasonFor(hunk: Hunk, { source }: Told): Difference {
  const { removed, added, before, after } = hunk;
  const detail = `${before.join(' ')} [-${removed.join(' ')}-]{+${added.join(' ')}+} ${after.join(' ')}`;
  const is = (kind: string): Difference => ({ kind, detail });
  if ([...removed, ...added].every((word) => /^[*_]$/.test(word)))
    return is('emphasis signs as their author meant them');
  if ([...removed, ...added].every((word) => word === '~')) return is('words struck out by one sign');
  if (added.length === 0 && removed.every((word) => word === ':') && /^:[ \t]+\S/m.test(source))
    return is('mark of a list of terms');
  if (/[\p{Cc}\uFFFD]/u.test(removed.join('')) && seen(removed) === seen(added))
    return is('sign that nobody sees');
  if (COUNTED.test(source) && isCounted(removed.join(''), added.join('')))
    return is('number or letter of a list that Pandoc counts');
  if (added.length === 0 && PIECES.test(removed.join('')) && /^(?: {4}|\t)\s*<\//m.test(source))
    return is('tag that stands in so far that it looks like code');
  if (added.length === 0 && slid(hunk).some((words) => isInMarks(words, source)))
    return is('mark of another tool');
  const isSmall =
    added
      .join('')
      .normalize('NFKC')
      .replace(/[\^_()]/g, '') === removed.join('').replace(/[\^_()]/g, '');
  if (/<su[bp]\b/i.test(source) && isSmall) return is('raised or lowered sign');
  return { kind: 'fault', detail };
}

/** The same words may have been taken out a little earlier or later. */
function slid({ removed, before, after }: Hunk): (readonly string[])[] {
  const all: (readonly string[])[] = [removed];
  for (let words = [...removed], i = before.length - 1; i >= 0 && words.at(-1) === before[i]; i--) {
    words = [before[i]!, ...words.slice(0, -1)];
    all.push(words);
  }
  for (let words = [...removed], i = 0; i < after.length && words[0] === after[i]; i++) {
    words = [...words.slice(1), after[i]!];
    all.push(words);
  }
  return all;
}

function isInMarks(words: readonly string[], source: string): boolean {
  const wanted = words.join('');
  // Marks with nothing but blanks, tags and rules between them went together.
  const runs: string[] = [];
  let end = -1;
  for (const { 0: mark, index } of source.matchAll(MARKS)) {
    const isNext = end >= 0 && !/[\p{L}\p{N}]/u.test(source.slice(end, index).replace(/<[^<>]*>/g, ''));
    if (isNext) runs.push(`${runs.pop()}${tokens(mark).join('')}`);
    else runs.push(tokens(mark).join(''));
    end = index + mark.length;
  }
  return runs.some((run) => run.includes(wanted));
}
