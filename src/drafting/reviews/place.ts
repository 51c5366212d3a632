/** A stretch of a text's Markdown that is found again after the text was edited elsewhere: its words, and what stands around. */

export interface Place {
  /** What stands before it, to its beginning. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Enough to tell a paragraph from its neighbours. */
const AROUND = 80;
/** With less than this around, words are found by chance. */
const LEAST = 6;

export const placeAt = (text: string, start: number, end: number): Place => ({
  before: text.slice(Math.max(0, start - AROUND), start),
  words: text.slice(start, end),
  after: text.slice(end, end + AROUND),
});

/** Where the place is now; `null`: its words are others by now, or they stand in several places. */
export function findPlace(text: string, { before, words, after }: Place): readonly [number, number] | null {
  // At an edge of the text there is nothing more to hold it by.
  const [atStart, atEnd] = [before.length < AROUND, after.length < AROUND];
  for (let around = AROUND; around >= LEAST; around = Math.floor(around / 2)) {
    const [head, tail] = [before.slice(-around), after.slice(0, around)];
    if (words === '' && head.trim() === '' && tail.trim() === '' && !(atStart && atEnd)) return null;
    const found = placesOf(text, `${head}${words}${tail}`);
    if (found.length === 1) {
      const start = found[0]! + head.length;
      return [start, start + words.length];
    }
    if (found.length > 1) return null;
    // What stands on one side was edited: the other one may be enough.
    for (const [own, other] of [
      [head, ''],
      ['', tail],
    ] as const) {
      if (own.length + other.length < LEAST || words.length + own.length + other.length < LEAST * 2) continue;
      const alone = placesOf(text, `${own}${words}${other}`);
      if (alone.length === 1) return [alone[0]! + own.length, alone[0]! + own.length + words.length];
    }
  }
  return null;
}

/** Words as they may stand at a place: in the cell of a table on one line, without borders of cells. */
export function inCell(text: string, at: number, words: string): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^\s*\|/.test(line) ? words.replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|') : words;
}

function placesOf(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** The text with other words at a place. `isBlocks`: they are paragraphs of their own, or none. */
export function replaced(
  text: string,
  [start, end]: readonly [number, number],
  words: string,
  isBlocks: boolean,
): { readonly text: string; readonly start: number; readonly end: number } {
  if (!isBlocks) {
    const own = inCell(text, start, words);
    return { text: `${text.slice(0, start)}${own}${text.slice(end)}`, start, end: start + own.length };
  }
  const head = text.slice(0, start).replace(/\n+$/, '');
  const tail = text.slice(end).replace(/^\n+/, '');
  const own = words.replace(/^\n+|\n+$/g, '');
  const before = head === '' ? '' : own === '' ? head : `${head}\n\n`;
  const after = tail === '' ? '\n' : `\n\n${tail}`;
  return { text: `${before}${own}${after}`, start: before.length, end: before.length + own.length };
}
