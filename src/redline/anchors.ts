/** Addresses of sections in a redline, which holds the sections of both sides: no two elements of a page have one address. */
import type { Edit } from './edits.ts';
import { elementOf, oldValues } from './elements.ts';
import type { Redline } from './redline.ts';
import type { HtmlOptions } from './to-html.ts';

/** A section that went leaves its address to the one that has it now. */
export function takenIn({ edits }: Redline): NonNullable<HtmlOptions['gone']> {
  const taken = new Set(edits.flatMap(anchorsIn));
  return (edit, element) => {
    const { id } = element.attributes;
    if (edit.op !== 'deleted' || !id || !taken.has(id)) return null;
    element.attributes = {};
    return oldValues(elementOf(edit.a!), element);
  };
}

const anchorsIn = (edit: Edit): unknown =>
  edit.type !== 'leaf'
    ? edit.children.flatMap(anchorsIn)
    : edit.b && edit.op !== 'from'
      ? elementOf(edit.b).attributes.id
      : [];
