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
  readingOf,
  type SplitEdit,
  standingLeaf,
} from './edits.ts';
export { compareRuns, compareTexts, type Segment } from './inline.ts';
export { knownRedline, redline } from './known.ts';
export { IN_FIGURES, type Reading } from './reading.ts';
export {
  compareInline,
  compareLeaf,
  isUntouched,
  leafEdits,
  type Redline,
} from './redline.ts';
export { type HtmlOptions, type RedlineLabels, redlineHtml } from './to-html.ts';
export { SIDES_CSS, sideBySide } from './to-sides.ts';
export { redlineText } from './to-text.ts';
export type { Box } from './tree.ts';
export { unchanged } from './unchanged.ts';
export { withWordings, wordingSigns } from './wordings.ts';

import type { Locale, PolicyDocument } from '../model/index.ts';
import type { TypedChanges } from './changes.ts';
import { knownRedline } from './known.ts';
import { withPartLanguages } from './part-languages.ts';
import { changesWith, type RenderedChanges, renderChanges } from './render.ts';
import type { HtmlOptions } from './to-html.ts';

/** A redline's article body, whole and as its top-level blocks, with a jump target `change-N` where each of its typed changes begins. */
export function renderRedline(
  from: PolicyDocument,
  to: PolicyDocument,
  {
    lang,
    ...options
  }: Omit<HtmlOptions, 'targetsOf' | 'changedSigns'> & {
    /** The language of the texts: blocks in another one say so. */
    readonly lang?: Locale;
  } = {},
): RenderedChanges {
  const rendered = renderChanges(knownRedline(from, to), options);
  if (lang === undefined) return rendered;
  const blocks = rendered.blocks.map((block) => withPartLanguages(block, lang));
  return { ...rendered, blocks, html: blocks.join('\n') };
}

/** The typed changes alone, for who shows no redline. A change of address is told as `resolveHref` makes a page link it. */
export const typedChanges = (
  from: PolicyDocument,
  to: PolicyDocument,
  resolveHref?: (href: string) => string,
): TypedChanges => changesWith(knownRedline(from, to), resolveHref);
