/** A draft with all wordings of its open conflicts, for a Word file in which each is a tracked change of those who want it. */
import { type PolicyDocument, textOfRuns } from '../../model/index.ts';
import type { DraftComment, ReviewConflict } from '../../records/index.ts';
import { type Redline, withWordings, wordingSigns } from '../../redline/index.ts';
import type { TreeNode } from './align.ts';
import { childrenOf } from './levels.ts';
import { findPlace, inCell } from './place.ts';
import { THE_DRAFT } from './review.ts';

export interface WithWordings {
  readonly redline: Redline;
  /** One at each conflict, which says what there is to choose. */
  readonly comments: readonly DraftComment[];
  /** Conflicts whose words are others by now. */
  readonly strayed: readonly ReviewConflict[];
}

export interface WordingOptions {
  readonly parse: (markdown: string) => PolicyDocument;
  /** Who remarks on the conflicts. */
  readonly author: string;
  /** What is said at a conflict: its number, and each wording. */
  readonly said: (conflict: ReviewConflict) => string;
}

/** `text`: the draft's Markdown. */
export function draftWithWordings(
  text: string,
  conflicts: readonly ReviewConflict[],
  { parse, author, said }: WordingOptions,
): WithWordings {
  const people: string[] = [];
  const personOf = (name: string) => {
    if (!people.includes(name)) people.push(name);
    return people.indexOf(name);
  };
  const placed = conflicts
    .flatMap((conflict) => {
      const place = findPlace(text, conflict);
      return place ? [{ conflict, start: place[0], end: place[1] }] : [];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
    // Two that overlap cannot both be shown.
    .filter(({ start }, i, all) => i === 0 || start >= all[i - 1]!.end);
  let marked = '';
  let at = 0;
  for (const { conflict, start, end } of placed) {
    marked += text.slice(at, start) + wordings(text, start, conflict, personOf);
    at = end;
  }
  marked += text.slice(at);
  const shown = new Set(placed.map(({ conflict }) => conflict));
  return {
    redline: withWordings(parse(marked), people),
    comments: placed.map(({ conflict }) => ({
      locale: conflict.locale,
      author,
      at: null,
      clause: conflict.clause,
      quote: quoteOf(conflict, parse),
      paragraph: null,
      text: said(conflict),
      open: true,
    })),
    strayed: conflicts.filter((conflict) => !shown.has(conflict)),
  };
}

/** The words of a conflict as they stand, taken out, and every wording, put in. */
function wordings(
  text: string,
  start: number,
  { blocks, words, wordings: all }: ReviewConflict,
  personOf: (name: string) => number,
): string {
  const others = all.filter(({ authors }) => !authors.includes(THE_DRAFT));
  const nameOf = ({ authors }: ReviewConflict['wordings'][number]) => personOf(authors.join(', '));
  const remover = others.find((one) => one.text === '') ?? others[0]!;
  const around = (sign: string, content: string) => {
    if (content === '') return '';
    const parts = [sign, blocks ? content : inCell(text, start, content), wordingSigns.end];
    return blocks ? `\n\n${parts.join('\n\n')}\n\n` : parts.join('');
  };
  return [
    around(wordingSigns.deletedBy(nameOf(remover)), words),
    ...others.map((one) => around(wordingSigns.insertedBy(nameOf(one)), one.text)),
  ].join('');
}

/** The longest words of the first wording that has any, by which the place is found in the file. */
function quoteOf({ wordings: all }: ReviewConflict, parse: WordingOptions['parse']): string | null {
  for (const { text } of all) {
    const [longest] = parse(text)
      .blocks.flatMap(linesIn)
      .sort((a, b) => b.length - a.length);
    if (longest) return longest;
  }
  return null;
}

function linesIn(block: TreeNode): string[] {
  if (block.type === 'row') return block.cells.map(({ runs }) => textOfRuns(runs).trim());
  if ('runs' in block) return [textOfRuns(block.runs).trim()];
  return childrenOf(block).flatMap(linesIn);
}
