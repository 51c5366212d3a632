/**
 * Lists before the rest is read: what Markdown can number by itself stays a list, whatever style or definition it came
 * of; every other label becomes words of its paragraph.
 */
import { childOf, childrenOf, type DocumentLike, type ElementLike, remove } from './dom.ts';
import { type Labelled, labelsIn } from './labels.ts';

/** Private characters around the first number of a list, and for the boxes of a task list. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
export const FIRST_NUMBER = new RegExp(`^${OPEN}(\\d+)${CLOSE}`);
export const BOXES = { '\uE002': true, '\uE003': false } as const;

const BULLETS = '1';
const NUMBERS = '2';

/** Two lists of nine levels: all that is left of a document's own definitions. */
export const PLAIN_LISTS = (() => {
  const levels = (format: string) =>
    Array.from({ length: 9 }, (_, i) => `<w:lvl w:ilvl="${i}"><w:numFmt w:val="${format}"/></w:lvl>`).join(
      '',
    );
  const list = (id: string, format: string) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels(format)}</w:abstractNum>`;
  const num = (id: string) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
  return `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${list(BULLETS, 'bullet')}${list(NUMBERS, 'decimal')}${num(BULLETS)}${num(NUMBERS)}</w:numbering>`;
})();

interface Kept extends Labelled {
  readonly isBullet: boolean;
}

/**
 * Settles every label of a part; gives those that became words.
 *
 * Reads: `numbering.xml`, `styles.xml`. Writes: the paragraphs' places in `PLAIN_LISTS`, or their labels as words.
 */
export function settleLists(
  part: DocumentLike,
  numbering: DocumentLike | null,
  styles: DocumentLike | null,
): string[] {
  const typed: string[] = [];
  const kept = new Map<ElementLike, Kept>();
  let last: Kept | null = null;
  for (const item of labelsIn(part, numbering, styles)) {
    // A heading's label is held against the number that its place gives it, when the whole text is known.
    if (item.isHeading) {
      if (item.format !== 'bullet' && item.label.trim() !== '')
        insertWords(part, item.paragraph, `${item.label.trim()} `);
      continue;
    }
    const isBullet = item.format === 'bullet' || item.label.trim() === '';
    const own = { ...item, isBullet };
    // A number that does not follow the one before it would be counted on by Markdown.
    const touches = last !== null && previousParagraph(item.paragraph) === last.paragraph;
    const isBroken =
      touches &&
      !isBullet &&
      !last!.isBullet &&
      last!.place.level === item.place.level &&
      item.count !== last!.count + 1;
    if (isBullet || (item.isPlain && !isBroken)) {
      kept.set(item.paragraph, own);
      last = own;
    } else {
      typed.push(item.label);
      insertWords(part, item.paragraph, `${item.label} `);
    }
  }
  placeAll(part, kept);
  return typed;
}

/** Puts runs of list paragraphs into the plain lists, the highest of each run on the first level. */
function placeAll(part: DocumentLike, kept: ReadonlyMap<ElementLike, Kept>): void {
  const runs: Kept[][] = [];
  for (const item of kept.values()) {
    const run = runs.at(-1);
    if (run && previousParagraph(item.paragraph) === run.at(-1)!.paragraph) run.push(item);
    else runs.push([item]);
  }
  const isKept = new Set(kept.keys());
  for (const paragraph of Array.from(part.getElementsByTagName('w:p')))
    if (!isKept.has(paragraph)) setPlace(part, paragraph, null);
  for (const run of runs) {
    const top = Math.min(...run.map(({ place }) => place.level));
    run.forEach((item, i) => {
      const level = item.place.level - top;
      setPlace(part, item.paragraph, { numId: item.isBullet ? BULLETS : NUMBERS, level });
      const before = run[i - 1];
      const begins = !before || before.place.level < item.place.level || before.isBullet !== item.isBullet;
      if (!item.isBullet && begins && item.count !== 1)
        insertWords(part, item.paragraph, `${OPEN}${item.count}${CLOSE}`);
      if (item.label === '☑' || item.label === '☐')
        insertWords(part, item.paragraph, item.label === '☑' ? '\uE002' : '\uE003');
    });
  }
}

function previousParagraph(paragraph: ElementLike): ElementLike | null {
  let other = paragraph.previousSibling;
  while (other && other.nodeType !== 1) other = other.previousSibling;
  while (other && /^w:(bookmark|proofErr|move)/.test(other.nodeName)) other = other.previousSibling;
  return other?.nodeName === 'w:p' ? (other as ElementLike) : null;
}

function setPlace(
  part: DocumentLike,
  paragraph: ElementLike,
  place: { numId: string; level: number } | null,
): void {
  const properties = childOf(paragraph, 'w:pPr');
  const old = childOf(properties, 'w:numPr');
  if (old) remove(old);
  // List 0 takes a paragraph out of the list that its style is in.
  const { numId, level } = place ?? { numId: '0', level: 0 };
  if (!place && !properties) return;
  const own =
    properties ?? (paragraph.insertBefore(part.createElement('w:pPr'), paragraph.firstChild) as ElementLike);
  const numPr = part.createElement('w:numPr');
  for (const [name, value] of [
    ['w:ilvl', String(level)],
    ['w:numId', numId],
  ] as const) {
    const element = part.createElement(name);
    element.setAttribute('w:val', value);
    numPr.appendChild(element);
  }
  own.appendChild(numPr);
}

/** Puts words before a paragraph's own, in the look of its first. */
function insertWords(part: DocumentLike, paragraph: ElementLike, words: string): void {
  const run = part.createElement('w:r');
  const first = childrenOf(paragraph).find(({ nodeName }) => nodeName === 'w:r');
  const look = first && childOf(first, 'w:rPr');
  if (look) run.appendChild(look.cloneNode(true));
  const text = part.createElement('w:t');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(part.createTextNode(words));
  run.appendChild(text);
  const properties = childOf(paragraph, 'w:pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}
