/**
 * Tracked changes and comments of somebody else's file: counted, and settled one way or the other.
 * Source: ECMA-376-1, 17.13.5.
 */
import {
  childOf,
  childrenOf,
  type DocumentLike,
  type ElementLike,
  elementsIn,
  remove,
  unwrap,
} from './dom.ts';

/** `accepted`: the text as it would be; `original`: as it was before the changes. */
export const VIEWS = ['accepted', 'original'] as const;
export type View = (typeof VIEWS)[number];

const INSERTIONS = ['w:ins', 'w:moveTo'] as const;
const DELETIONS = ['w:del', 'w:moveFrom'] as const;
const CELLS = ['w:cellIns', 'w:cellDel', 'w:cellMerge'] as const;
const FORMATS = [
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:tblPrExChange',
  'w:numberingChange',
] as const;

/** How many tracked changes of words and of looks a part has. */
export const countRevisions = (part: DocumentLike): number =>
  elementsIn(part, ...INSERTIONS, ...DELETIONS, ...FORMATS, ...CELLS).length;

/** Leaves of a part what `view` shows. */
export function settleRevisions(part: DocumentLike, view: View): void {
  // Boxes around paragraphs that say something of them: their paragraphs stand in the text like any other.
  for (const box of elementsIn(part, 'w:sdtPr', 'w:sdtEndPr', 'w:customXmlPr')) remove(box);
  for (const box of elementsIn(part, 'w:sdtContent', 'w:sdt', 'w:customXml', 'w:smartTag', 'w:bdo', 'w:dir'))
    unwrap(box);
  const [gone, kept] = view === 'accepted' ? [DELETIONS, INSERTIONS] : [INSERTIONS, DELETIONS];
  if (view === 'original') restoreLooks(part);
  for (const row of elementsIn(part, 'w:tr')) {
    const properties = childOf(row, 'w:trPr');
    if (properties && gone.some((name) => childOf(properties, name))) remove(row);
  }
  const goneCell = view === 'accepted' ? 'w:cellDel' : 'w:cellIns';
  for (const cell of elementsIn(part, 'w:tc')) {
    const properties = childOf(cell, 'w:tcPr');
    if (properties && childOf(properties, goneCell)) remove(cell);
  }
  for (const row of elementsIn(part, 'w:tr')) if (!childOf(row, 'w:tc')) remove(row);
  for (const table of elementsIn(part, 'w:tbl')) if (!childOf(table, 'w:tr')) remove(table);
  // A paragraph whose end goes is joined to the next one.
  for (const paragraph of elementsIn(part, 'w:p')) {
    const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
    if (mark && gone.some((name) => childOf(mark, name))) joinNext(paragraph, gone);
  }
  for (const name of gone) for (const element of elementsIn(part, name)) remove(element);
  for (const name of kept) for (const element of elementsIn(part, name)) unwrap(element);
  for (const name of FORMATS) for (const element of elementsIn(part, name)) remove(element);
  for (const text of elementsIn(part, 'w:delText')) rename(part, text, 'w:t');
  for (const text of elementsIn(part, 'w:delInstrText')) rename(part, text, 'w:instrText');
}

const MARKS: readonly string[] = [...INSERTIONS, ...DELETIONS];

function restoreLooks(part: DocumentLike): void {
  for (const change of elementsIn(part, 'w:rPrChange', 'w:pPrChange')) {
    const now = change.parentNode as ElementLike;
    const before = childOf(change, now.nodeName);
    const mark = childOf(now, 'w:rPr');
    // The paragraph's own mark stays, and what became of it.
    for (const property of childrenOf(now))
      if (property !== mark && !MARKS.includes(property.nodeName)) remove(property);
    for (const property of before ? childrenOf(before) : []) now.insertBefore(property, mark);
  }
}

function joinNext(paragraph: ElementLike, gone: readonly string[]): void {
  const content = childrenOf(paragraph).filter(({ nodeName }) => nodeName !== 'w:pPr');
  const isEmpty = content.every(
    ({ nodeName }) => gone.includes(nodeName) || /^w:(bookmark|move\w*Range)/.test(nodeName),
  );
  if (isEmpty) return remove(paragraph);
  let next = paragraph.nextSibling;
  while (next && next.nodeName !== 'w:p' && next.nodeName !== 'w:tbl') next = next.nextSibling;
  if (next?.nodeName !== 'w:p') return;
  const first = childOf(next, 'w:pPr')?.nextSibling ?? (childOf(next, 'w:pPr') ? null : next.firstChild);
  for (const child of content) next.insertBefore(child, first);
  remove(paragraph);
}

function rename(part: DocumentLike, element: ElementLike, name: string): void {
  const other = part.createElement(name);
  other.setAttribute('xml:space', 'preserve');
  while (element.firstChild) other.appendChild(element.firstChild);
  element.parentNode?.replaceChild(other, element);
}
