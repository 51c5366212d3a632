/** Section numbers in Word: counted by Word where it counts as the text does, else words before the heading's own. */
import type { Heading, Run } from '../../model/index.ts';
import { compareInline, isGone, type LeafEdit, readingOf, type Segment } from '../../redline/index.ts';
import { labelOf } from './place.ts';

/** Microsoft's schema has no more characters for a number that was. */
const LONGEST_LABEL = 15;

/** A section number in Word's notation; without the last full stop if need be, `null` if it is still too long. */
export function labelOfHeading({ number }: Heading): string | null {
  const counts = number?.split('.').filter((count) => count !== '') ?? [];
  const label = counts.map((count, level) => labelOf(level, Number(count))).join('');
  if (label.length <= LONGEST_LABEL) return label || null;
  return label.length === LONGEST_LABEL + 1 ? label.slice(0, -1) : null;
}

/** The section number before a heading's words, compared as a text of its own. */
export function typedNumber(edit: LeafEdit): Segment[] {
  if (edit.a?.block?.type !== 'heading' && edit.b?.block?.type !== 'heading') return [];
  const numberOf = (leaf: LeafEdit['a']): string => {
    const number = leaf?.block?.type === 'heading' ? leaf.block.number : null;
    return number === null ? '' : `${number} `;
  };
  const runsOf = (text: string): Run[] => (text === '' ? [] : [{ type: 'text', text, marks: [] }]);
  const [old, now] = [numberOf(edit.a), numberOf(edit.b)];
  const compared = (from: Run[] | null, to: Run[] | null) => [
    ...compareInline(from, to, readingOf(edit)).segments,
  ];
  const isOld = isGone(edit);
  if (isOld || edit.op === 'inserted' || edit.op === 'to' || old === now)
    return compared(runsOf(isOld ? old : now), runsOf(isOld ? old : now));
  return [...compared(runsOf(old), null), ...compared(null, runsOf(now))];
}

/**
 * Whether Word, counting by itself, gives every heading the number that it has. It does if all sections are numbered
 * and no level was skipped: there the text has a nought (`2.0.1.`) where Word would begin with one.
 */
export function numbersThemselves(edits: readonly LeafEdit[]): boolean {
  return edits
    .flatMap(({ a, b }) => [a?.block, b?.block])
    .every(
      (block) =>
        block?.type !== 'heading' ||
        block.depth === 1 ||
        (block.number !== null && !/(^|\.)0\./.test(block.number)),
    );
}
