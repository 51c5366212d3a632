/** The door of `redline`: two documents in, what changed out. Runs in Node and in the browser alike. */
export { changesOf, type TypedChanges } from './changes.ts';
export { clauseHistories, type VersionText } from './clause-history.ts';
export { type CellPair, pairCells } from './columns.ts';
export { type ContinuedOptions, continuedClauses } from './continued.ts';
export {
  type BoxEdit,
  type Edit,
  isGone,
  type LeafEdit,
  type MergeEdit,
  type SplitEdit,
  standingLeaf,
} from './edits.ts';
export { compareTexts, type Segment } from './inline.ts';
export {
  compareInline,
  compareLeaf,
  isUntouched,
  knownRedline,
  leafEdits,
  type Redline,
  redline,
} from './redline.ts';
export { type HtmlOptions, type RedlineLabels, redlineHtml } from './to-html.ts';
export { SIDES_CSS, sideBySide } from './to-sides.ts';
export { redlineText } from './to-text.ts';
export type { Box } from './tree.ts';
export { unchanged } from './unchanged.ts';

import type { Change, PolicyDocument } from '../model/index.ts';
import { changesOf, type TypedChanges } from './changes.ts';
import { knownRedline } from './redline.ts';
import { type HtmlOptions, redlineBlocks } from './to-html.ts';

/** A redline's article body, whole and as its top-level blocks, with a jump target `change-N` where each of its typed changes begins. */
export function renderRedline(
  from: PolicyDocument,
  to: PolicyDocument,
  options: Omit<HtmlOptions, 'targetsOf'> = {},
): TypedChanges & { html: string; blocks: readonly string[] } {
  const typed = typedChanges(from, to, options.resolveHref);
  const targetsOf: HtmlOptions['targetsOf'] = (edit) =>
    (typed.places.get(edit) ?? []).map((id) => `change-${id}`);
  const blocks = redlineBlocks(knownRedline(from, to), { ...options, targetsOf });
  return { ...typed, html: blocks.join('\n'), blocks };
}

/** The typed changes alone, for who shows no redline. A change of address is told as `resolveHref` makes a page link it. */
export function typedChanges(
  from: PolicyDocument,
  to: PolicyDocument,
  resolveHref?: (href: string) => string,
): TypedChanges {
  const typed = changesOf(knownRedline(from, to));
  if (!resolveHref) return typed;
  return { ...typed, changes: typed.changes.map((change) => withAddresses(change, resolveHref)) };
}

function withAddresses(change: Change, resolveHref: (href: string) => string): Change {
  if (change.type !== 'link') return change;
  const resolve = (href: string) => (href === '' ? href : resolveHref(href));
  return {
    ...change,
    edits: change.edits.map(({ old, new: next }) => ({ old: resolve(old), new: resolve(next) })),
  };
}
