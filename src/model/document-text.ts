/**
 * Text format 1: a document as plain text, the bytes whose SHA-256 the ledger keeps.
 *
 * UTF-8, NFC, LF at every line's end; one block a line in document order; a heading is number, space, text; a table row
 * is its cells joined by TAB; a hard break is a space; an image gives its alternative text; footnotes stand at the end;
 * runs of blanks are one space. The format never changes: another one would be format 2.
 */
import { type Block, headingLabel, type PolicyDocument, type Run, textOfRuns } from './document.ts';

export const TEXT_FORMAT = 1;

/** `document` in text format 1. */
export function documentText(document: PolicyDocument): string {
  return document.blocks
    .flatMap(linesOf)
    .map((line) => `${line.normalize('NFC')}\n`)
    .join('');
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return filled(squash(headingLabel(block)));
    case 'paragraph':
      return filled(lineOf(block.runs));
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(linesOf));
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'code':
      return filled(squash(block.text));
    case 'rule':
      return [];
    case 'table':
      return block.rows.flatMap((row) => filled(row.cells.map((cell) => lineOf(cell.runs)).join('\t')));
    case 'notes':
      return block.notes.flatMap((note) => note.blocks.flatMap(linesOf));
    default:
      return block satisfies never;
  }
}

const lineOf = (runs: readonly Run[]) => squash(textOfRuns(runs));

const squash = (text: string) => text.replace(/\s+/gu, ' ').trim();

const filled = (line: string) => (line.trim() === '' ? [] : [line]);
