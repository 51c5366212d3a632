/** A redline with its typed changes, each of which its HTML has a place to jump to. */
import type { Change } from '../model/index.ts';
import { takenIn } from './anchors.ts';
import { changesOf, type TypedChanges } from './changes.ts';
import { changedSigns } from './item-signs.ts';
import type { Redline } from './redline.ts';
import { type HtmlOptions, redlineBlocks } from './to-html.ts';

export type RenderedChanges = TypedChanges & { readonly html: string; readonly blocks: readonly string[] };

/** A redline's article body, whole and as its top-level blocks, with a jump target `change-N` where each of its typed changes begins. */
export function renderChanges(
  redline: Redline,
  options: Omit<HtmlOptions, 'targetsOf' | 'changedSigns' | 'gone'> = {},
): RenderedChanges {
  const typed = changesWith(redline, options.resolveHref);
  const targetsOf: HtmlOptions['targetsOf'] = (edit) =>
    (typed.places.get(edit) ?? []).map((id) => `change-${id}`);
  const signs = options.numbers ? { changedSigns } : {};
  const blocks = redlineBlocks(redline, { ...options, ...signs, gone: takenIn(redline), targetsOf });
  return { ...typed, html: blocks.join('\n'), blocks };
}

/** The typed changes alone. A change of address is told as `resolveHref` makes a page link it. */
export function changesWith(redline: Redline, resolveHref?: (href: string) => string): TypedChanges {
  const typed = changesOf(redline);
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
