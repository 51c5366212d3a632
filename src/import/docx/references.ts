/** Word's cross-references as links: a field that shows another paragraph's number or words leads there. */
import { type DocumentLike, elementsIn } from './dom.ts';

const REFERENCE = /^\s*(?:PAGE)?REF\s+(\S+)/i;

/** Reads: `REF` and `PAGEREF` fields. Writes: the same as links within the text. */
export function linkReferences(part: DocumentLike): void {
  for (const code of elementsIn(part, 'w:instrText')) {
    const target = REFERENCE.exec(code.textContent ?? '')?.[1];
    if (target) code.textContent = ` HYPERLINK \\l "${target}" `;
  }
  for (const field of elementsIn(part, 'w:fldSimple')) {
    const target = REFERENCE.exec(field.getAttribute('w:instr') ?? '')?.[1];
    if (!target) continue;
    const link = part.createElement('w:hyperlink');
    link.setAttribute('w:anchor', target);
    while (field.firstChild) link.appendChild(field.firstChild);
    field.parentNode?.replaceChild(link, field);
  }
}
