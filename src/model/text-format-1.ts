/**
 * Text format 1: UTF-8, NFC, LF at every line's end; one block a line in document order; a heading is number, space, text; a
 * table row is its cells joined by TAB; a hard break is a space; an image gives its alternative text; footnotes stand at the
 * end; runs of blanks are one space.
 *
 * It has faults: `3[^1] years` becomes "31 years", items of ordered lists have no numbers, check boxes are missing. It stays,
 * because the digests of old texts must be computable for ever; new texts have format 2.
 */
import { type Block, headingLabel, type PolicyDocument, type Run, textOfRuns } from './document.ts';
import { filled, squash, textOfLines } from './text-lines.ts';

/** `document` in text format 1. */
export const textFormat1 = (document: PolicyDocument): string =>
  textOfLines(document.blocks.flatMap(linesOf));

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
