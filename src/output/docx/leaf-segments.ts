/** What a leaf of the redline holds that is no run of words. */
import type { Code } from '../../model/index.ts';
import { compareTexts, isGone, type LeafEdit, type Segment } from '../../redline/index.ts';

/** A block of code, compared sign by sign. */
export function codeOf(edit: LeafEdit): readonly Segment[] {
  const [old, now] = [edit.a?.block as Code | undefined, edit.b?.block as Code | undefined];
  if (isGone(edit)) return compareTexts(old!.text, old!.text);
  if (edit.op === 'inserted') return compareTexts(now!.text, now!.text);
  return compareTexts(old!.text, now!.text);
}
