/** Addresses of sections in a redline, which holds the sections of both sides. */
import type { Edit } from './edits.ts';
import { type Element, elementOf, oldValues } from './elements.ts';
import type { Attributes } from './html.ts';

/** The addresses of the sections that the new side has. */
export function anchorsOf(edits: readonly Edit[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  const visit = (edit: Edit): void => {
    if (edit.type !== 'leaf') for (const child of edit.children) visit(child);
    else if (edit.b?.block?.type === 'heading' && edit.op !== 'from') {
      const { id } = elementOf(edit.b).attributes;
      if (id) anchors.add(id);
    }
  };
  for (const edit of edits) visit(edit);
  return anchors;
}

/** A section that went leaves its address to the one that has it now: no two elements of a page have one address. */
export function withoutTaken(
  element: Element,
  anchors: ReadonlySet<string>,
): Element & { readonly old: Attributes } {
  const { id, ...others } = element.attributes;
  if (!id || !anchors.has(id)) return { ...element, old: {} };
  const now = { tag: element.tag, attributes: others };
  return { ...now, old: oldValues(element, now) };
}
