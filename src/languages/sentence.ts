/** What a change's sentence is made of, the same in every language. */
import type { Alert, Change, ClauseRef } from '../model/index.ts';

/** Longer quotations are cut at a word: the redline below holds the whole. */
const QUOTE_CHARACTERS = 140;

/** `text` on one line, cut at a word if long. */
export function quoted(text: string): string {
  // Cells and paragraphs must not read as one sentence.
  const line = text
    .trim()
    .replace(/ *\t+ */g, ' | ')
    .replace(/ *\n+ */g, ' / ')
    .replace(/\s+/g, ' ');
  if (line.length <= QUOTE_CHARACTERS) return line;
  const cut = line.slice(0, QUOTE_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE_CHARACTERS / 2))}…`;
}

/** A section number without its closing dot. */
export const bare = (number: string) => number.replace(/\.$/, '');

/** The clause that a change speaks of: where the text stands now, or where it stood. */
export const clauseOf = (change: Change): ClauseRef | null => change.to ?? change.from;

/** The heading of a clause that came, went or moved: the first line of its text. */
export const headingOf = (text: string | null) => (text ?? '').split('\n')[0] ?? '';

/** What a row of a table is called: its first cell, as readers knew it. */
export const rowName = ({ oldText, newText }: Change): string =>
  quoted((oldText ?? newText ?? '').split('\t')[0] ?? '');

/** How many replacements a sentence names; the rest is counted. */
export const NAMED_EDITS = 3;

/** The alert that is all there is to a change: one replacement of one number, period, date, amount or contact. */
export function soleAlert({ edits, alerts }: Change): Alert | null {
  const [only] = alerts;
  const isAll =
    edits.length === 1 &&
    alerts.length === 1 &&
    only!.old !== '' &&
    only!.new !== '' &&
    only!.kind !== 'negation';
  return isAll ? only! : null;
}
