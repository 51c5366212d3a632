/**
 * What becomes of labels: what Markdown can number by itself stays a list, whatever style or definition it came of;
 * every other label becomes words of its paragraph, so that no clause is called otherwise than its author called it.
 */
import type { Label } from './labels.ts';
import { childOf, elementsIn, isElement, textIn, type XmlElement, xml } from './xml.ts';

/** A paragraph as an item of a list. */
export interface Item {
  /** From 0, the highest item of a run of items. */
  readonly level: number;
  readonly isOrdered: boolean;
  /** The number of this item. */
  readonly count: number;
  /** The box of a task list; `null` for any other item. */
  readonly isChecked: boolean | null;
  /** Whether a paragraph without words is the item because a table or a deeper item stands right behind it. */
  readonly isOpening: boolean;
}

export interface Settled {
  readonly items: ReadonlyMap<XmlElement, Item>;
  /** Labels that became words. */
  readonly typed: readonly string[];
}

const BOXES: Readonly<Record<string, boolean>> = { '☑': true, '☐': false };

export interface LabelOptions {
  /** A heading's label is held against the number that its place gives it, when the whole text is known. */
  readonly isHeading: (paragraph: XmlElement) => boolean;
  /** Our own files have the box of a numbered item before its words. */
  readonly hasTypedBoxes: boolean;
}

export function settleLabels(
  part: XmlElement,
  labels: ReadonlyMap<XmlElement, Label>,
  { isHeading, hasTypedBoxes }: LabelOptions,
): Settled {
  const typed: string[] = [];
  const before = neighboursIn(part);
  const beforeTables = paragraphsBeforeTables(part);
  const kept = new Map<XmlElement, Label>();
  let last: XmlElement | null = null;
  for (const [paragraph, label] of labels) {
    if (isHeading(paragraph)) {
      if (!label.isBullet) prepend(paragraph, `${label.text.trim()} `);
      continue;
    }
    if (
      label.isBullet ||
      (label.isPlain && !breaksOff(label, kept.get(last!), before.get(paragraph) === last))
    ) {
      kept.set(paragraph, label);
      last = paragraph;
    } else {
      typed.push(label.text);
      prepend(paragraph, `${label.text} `);
    }
  }
  const boxOf = (paragraph: XmlElement, { isBullet, text }: Label) =>
    isBullet || !hasTypedBoxes ? (BOXES[text] ?? null) : takeBox(paragraph);
  return { items: itemsOf(kept, before, { boxOf, beforeTables }), typed };
}

/** Takes the box with which a paragraph's words begin; `null` if they begin otherwise. */
function takeBox(paragraph: XmlElement): boolean | null {
  const texts = elementsIn(paragraph, 'w:t', 'w:delText').filter((text) => textIn(text) !== '');
  const box = /^([☑☐])(?:\s|$)/.exec(texts.slice(0, 2).map(textIn).join(''));
  if (!box) return null;
  let left = box[0].length;
  for (const text of texts.slice(0, 2)) {
    const words = textIn(text);
    text.children = [words.slice(left)];
    left = Math.max(0, left - words.length);
  }
  return BOXES[box[1]!]!;
}

/** A number that does not follow the one before it would be counted on by Markdown. */
const breaksOff = (label: Label, last: Label | undefined, touches: boolean): boolean =>
  last !== undefined &&
  touches &&
  !label.isBullet &&
  !last.isBullet &&
  last.level === label.level &&
  label.count !== last.count + 1;

interface ItemOptions {
  readonly boxOf: (paragraph: XmlElement, label: Label) => boolean | null;
  readonly beforeTables: ReadonlySet<XmlElement>;
}

/** Runs of items that touch, the highest of each run on the first level. */
function itemsOf(
  kept: ReadonlyMap<XmlElement, Label>,
  before: ReadonlyMap<XmlElement, XmlElement | null>,
  { boxOf, beforeTables }: ItemOptions,
): Map<XmlElement, Item> {
  const runs: [XmlElement, Label][][] = [];
  for (const entry of kept) {
    const run = runs.at(-1);
    if (run && before.get(entry[0]) === run.at(-1)![0]) run.push(entry);
    else runs.push([entry]);
  }
  const items = new Map<XmlElement, Item>();
  for (const run of runs) {
    const top = run.reduce((least, [, { level }]) => Math.min(least, level), Number.POSITIVE_INFINITY);
    run.forEach(([paragraph, label], i) => {
      const next = run[i + 1]?.[1];
      items.set(paragraph, {
        level: label.level - top,
        isOrdered: !label.isBullet,
        count: label.count,
        isChecked: boxOf(paragraph, label),
        isOpening: beforeTables.has(paragraph) || (next !== undefined && next.level > label.level),
      });
    });
  }
  return items;
}

/** The paragraph that stands right before each, where nothing but bookmarks is between them. */
function neighboursIn(part: XmlElement): Map<XmlElement, XmlElement | null> {
  const before = new Map<XmlElement, XmlElement | null>();
  const walk = (node: XmlElement) => {
    let last: XmlElement | null = null;
    for (const child of node.children) {
      if (!isElement(child) || /^w:bookmark/.test(child.name)) continue;
      if (child.name === 'w:p') before.set(child, last);
      last = child.name === 'w:p' ? child : null;
      walk(child);
    }
  };
  walk(part);
  return before;
}

/** The paragraphs that stand right before a table. */
function paragraphsBeforeTables(part: XmlElement): Set<XmlElement> {
  const found = new Set<XmlElement>();
  const walk = (node: XmlElement) => {
    let last: XmlElement | null = null;
    for (const child of node.children) {
      if (!isElement(child) || /^w:bookmark/.test(child.name)) continue;
      if (child.name === 'w:tbl' && last?.name === 'w:p') found.add(last);
      last = child;
      walk(child);
    }
  };
  walk(part);
  return found;
}

/** Puts words before a paragraph's own, in the look of its first. */
function prepend(paragraph: XmlElement, words: string): void {
  const first = paragraph.children.find((child) => isElement(child) && child.name === 'w:r');
  const look = first && isElement(first) ? childOf(first, 'w:rPr') : null;
  const run = xml('w:r', {}, [...(look ? [look] : []), xml('w:t', {}, [words])]);
  const at = paragraph.children.findIndex((child) => isElement(child) && child.name === 'w:pPr') + 1;
  paragraph.children = [...paragraph.children.slice(0, at), run, ...paragraph.children.slice(at)];
}
