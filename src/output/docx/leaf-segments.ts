/** What a leaf of the redline holds that is no run of words. */
import type { Code } from '../../model/index.ts';
import { compareTexts, isGone, type LeafEdit, readingOf, type Segment } from '../../redline/index.ts';

/** A block of code, compared sign by sign. */
export function codeOf(edit: LeafEdit): readonly Segment[] {
  const [old, now] = [edit.a?.block as Code | undefined, edit.b?.block as Code | undefined];
  const compared = (from: Code, to: Code) => compareTexts(from.text, to.text, readingOf(edit));
  if (isGone(edit)) return compared(old!, old!);
  return edit.op === 'inserted' ? compared(now!, now!) : compared(old!, now!);
}
