/**
 * First numbers of lists. Word counts by definitions that stand apart, so a list goes on after a paragraph between its
 * items; the reader of the text sees two lists. Each list that does not begin with 1 gets a mark with its number.
 */
import { childOf, type DocumentLike, type ElementLike, elementsIn } from './dom.ts';

const OPEN = '\uE000';
const CLOSE = '\uE001';
/** The mark at the beginning of an item's text. */
export const FIRST_NUMBER = new RegExp(`^${OPEN}(\\d+)${CLOSE}`);

interface Level {
  readonly start: number;
  readonly isNumbered: boolean;
}

/** Reads: `numbering.xml`. Writes: marks before the words of items that begin a list with another number than 1. */
export function markFirstNumbers(part: DocumentLike, numbering: DocumentLike | null): void {
  const lists = numbering ? listsOf(numbering) : new Map<string, Level[]>();
  const counts = new Map<string, number[]>();
  let last: { level: number; parent: unknown } | null = null;
  for (const paragraph of elementsIn(part, 'w:p')) {
    const place = childOf(childOf(paragraph, 'w:pPr'), 'w:numPr');
    const numId = childOf(place, 'w:numId')?.getAttribute('w:val') ?? '';
    const levels = lists.get(numId);
    const style = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.getAttribute('w:val') ?? '';
    if (!levels || /heading/i.test(style)) {
      last = null;
      continue;
    }
    const level = Number(childOf(place, 'w:ilvl')?.getAttribute('w:val') ?? 0);
    const count = counts.get(numId) ?? [];
    counts.set(numId, count);
    count.length = Math.min(count.length, level + 1);
    count[level] = count[level] === undefined ? (levels[level]?.start ?? 1) : count[level] + 1;
    const begins = last === null || last.parent !== paragraph.parentNode || last.level < level;
    if (begins && levels[level]?.isNumbered && count[level] !== 1) mark(part, paragraph, count[level]);
    last = { level, parent: paragraph.parentNode };
  }
}

function mark(part: DocumentLike, paragraph: ElementLike, number: number): void {
  const run = part.createElement('w:r');
  const text = part.createElement('w:t');
  text.appendChild(part.createTextNode(`${OPEN}${number}${CLOSE}`));
  run.appendChild(text);
  const properties = childOf(paragraph, 'w:pPr');
  paragraph.insertBefore(run, properties?.nextSibling ?? null);
}

/** The levels of each list by its id. */
function listsOf(numbering: DocumentLike): Map<string, Level[]> {
  const abstract = new Map(
    elementsIn(numbering, 'w:abstractNum').map((list) => [
      list.getAttribute('w:abstractNumId') ?? '',
      elementsIn(list, 'w:lvl').map((level) => ({
        start: Number(childOf(level, 'w:start')?.getAttribute('w:val') ?? 1),
        isNumbered: !/^(bullet|none)$/.test(childOf(level, 'w:numFmt')?.getAttribute('w:val') ?? ''),
      })),
    ]),
  );
  return new Map(
    elementsIn(numbering, 'w:num').map((list) => {
      const levels = [...(abstract.get(childOf(list, 'w:abstractNumId')?.getAttribute('w:val') ?? '') ?? [])];
      for (const override of elementsIn(list, 'w:lvlOverride')) {
        const at = Number(override.getAttribute('w:ilvl') ?? 0);
        const start = childOf(override, 'w:startOverride')?.getAttribute('w:val');
        if (levels[at] && start) levels[at] = { ...levels[at], start: Number(start) };
      }
      return [list.getAttribute('w:numId') ?? '', levels];
    }),
  );
}
