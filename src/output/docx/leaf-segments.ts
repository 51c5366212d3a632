/** What a leaf of the redline holds beside its runs: code, and the number before a heading. */
import type { Code, Run } from '../../model/index.ts';
import { compareInline, compareTexts, isGone, type LeafEdit, type Segment } from '../../redline/index.ts';

/** A block of code, compared sign by sign. */
export function codeOf(edit: LeafEdit): readonly Segment[] {
  const [old, now] = [edit.a?.block as Code | undefined, edit.b?.block as Code | undefined];
  if (isGone(edit)) return compareTexts(old!.text, old!.text);
  if (edit.op === 'inserted') return compareTexts(now!.text, now!.text);
  return compareTexts(old!.text, now!.text);
}

/** The section number before a heading's words, compared as a text of its own. */
export function typedNumber(edit: LeafEdit): Segment[] {
  const numberOf = (leaf: LeafEdit['a']): string => {
    const number = leaf?.block?.type === 'heading' ? leaf.block.number : null;
    return number === null ? '' : `${number} `;
  };
  const runsOf = (text: string): Run[] => (text === '' ? [] : [{ type: 'text', text, marks: [] }]);
  const [old, now] = [numberOf(edit.a), numberOf(edit.b)];
  const isOld = isGone(edit);
  if (isOld || edit.op === 'inserted' || edit.op === 'to' || old === now)
    return [...compareInline(runsOf(isOld ? old : now), runsOf(isOld ? old : now)).segments];
  return [...compareInline(runsOf(old), null).segments, ...compareInline(null, runsOf(now)).segments];
}
