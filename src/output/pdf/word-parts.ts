/**
 * Marks of words inside the marks of tags: what a word says that is not what it shows.
 *
 * A browser writes one around each ligature. A line that breaks a word needs one, too: nothing on a page tells a word that is
 * broken from two words, nor a hyphen of the word's own from one that only the break put there: «конституционно-» and
 * «правовой» are read as two words, or as one that has lost its hyphen. So the first part says the whole word, and the others
 * nothing.
 *
 * Both become sequences beside the one that they stood in, and none stays inside: Poppler reads the tags only to the end of the
 * first sequence that another one holds.
 * Source: ISO 32000-1, 14.9.4: replacement text, with hyphenated words for its example.
 */
import { brokenWords } from './broken-words.ts';
import { endOfSequence } from './page-content.ts';
import { signLines } from './sign-lines.ts';
import { cutText } from './text-object.ts';
import type { Letters } from './words/letters.ts';

export interface PartedContent {
  readonly content: string;
  /** By the number of a sequence, those of the ones that were cut off it, in their order. */
  readonly added: ReadonlyMap<number, readonly number[]>;
}

const BEGIN = /^(\/\w+) <<\/MCID (\d+) >>BDC$/;

export interface PartOptions {
  /** What the signs of each font of the page are. */
  readonly fonts: ReadonlyMap<string, Letters>;
  /** Sequences that are left as they are. */
  readonly but?: ReadonlySet<number>;
  /** Whether any of it is read from right to left: there the blank after a line may stand before it, and no word is known to be broken. */
  readonly isTurned?: boolean;
}

/** Marks the words of a page. */
export function partWords(
  content: string,
  { fonts, but = new Set(), isTurned = false }: PartOptions,
): PartedContent {
  const lines = content.split('\n');
  let last = Math.max(...lines.map((line) => Number(BEGIN.exec(line)?.[2] ?? -1)));
  const added = new Map<number, readonly number[]>();
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, tag, digits] = BEGIN.exec(lines[at]!) ?? [];
    const end = tag === undefined ? at : endOfSequence(lines, at);
    const id = Number(digits);
    const parts = tag === undefined || but.has(id) ? [] : partsOf(lines.slice(at + 1, end), fonts, isTurned);
    if (parts.length < 2 && !parts[0]?.says) out.push(...lines.slice(at, end + 1));
    else {
      const ids = parts.map((_, i) => (i === 0 ? id : last + i));
      last += parts.length - 1;
      if (ids.length > 1) added.set(id, ids.slice(1));
      for (const [i, part] of parts.entries())
        out.push(beginOf(tag!, ids[i]!, part.says), ...part.lines, 'EMC');
    }
    at = end;
  }
  return { content: out.join('\n'), added };
}

/** Poppler takes the words only of what is called a span; the type of the tag is said in the tree. */
const beginOf = (tag: string, id: number, says: string | null): string =>
  says === null ? `${tag} <</MCID ${id} >>BDC` : `/Span <</MCID ${id} /ActualText ${says} >>BDC`;

/** A sequence as its parts. */
function partsOf(sequence: readonly string[], fonts: ReadonlyMap<string, Letters>, isTurned: boolean) {
  // Words drawn against their order stand in a mark that no cut may divide; `words/` has marked what it draws by itself.
  if (sequence.some((line) => line.endsWith(' BMC') || line.startsWith('/Span <<'))) return [];
  const { lines, shown } = signLines(sequence, fonts);
  const words = isTurned ? [] : brokenWords(shown);
  const inWord = (at: number) => (words.findLast((cut) => cut.at <= at)?.says ?? null) !== null;
  const signs = shown.flat();
  // What a ligature says is said by the whole word that it stands in.
  const marks = signs.flatMap(({ at, says }, i) => {
    if (says === null || inWord(at)) return [];
    const next = signs[i + 1];
    const ends = next && next.says === null && !words.some((cut) => cut.at === next.at);
    return [{ at, says }, ...(ends ? [{ at: next.at, says: null }] : [])];
  });
  return cutText(lines, [...words, ...marks]);
}
