/** Cuts what is shown on a page into parts. Source: ISO 32000-1, 9.4: text objects; 14.6.1: no mark begins in one and ends after it. */

/** A part begins with line `at` of the content. */
export interface Cut {
  readonly at: number;
  /** What it says in place of what it shows, as a string of a PDF; `null`: what it shows. */
  readonly says: string | null;
}

export interface Part {
  readonly lines: readonly string[];
  readonly says: string | null;
}

/** Whole text objects on both sides of a cut: where one is cut, it ends, and another begins where it had come to. */
export function cutText(lines: readonly string[], cuts: readonly Cut[]): Part[] {
  const said = new Map(cuts.map(({ at, says }) => [at, says]));
  const parts: { lines: string[]; says: string | null }[] = [{ lines: [], says: null }];
  const write = (...written: readonly string[]) => parts.at(-1)!.lines.push(...written);
  let object: TextObject | null = null;
  const begin = (says: string | null) => {
    if (parts.at(-1)!.lines.length === 0) parts.pop();
    parts.push({ lines: [], says });
  };
  for (const [at, line] of lines.entries()) {
    if (line === 'BT') {
      const first = lines.findIndex((one, i) => i > at && /Tj$|^ET$/.test(one));
      const says = said.get(first);
      if (says !== undefined) begin(says);
      object = { font: '', place: [], x: 0, y: 0, first };
    }
    if (object === null || line === 'BT') {
      write(line);
      continue;
    }
    const shown = moveBy(object, line);
    const says = said.get(at);
    if (says !== undefined && at !== object.first) {
      write('ET');
      begin(says);
      write('BT', object.font, placeOf(object), shown);
    } else write(line);
    if (line === 'ET') object = null;
  }
  return parts;
}

interface TextObject {
  font: string;
  /** The matrix of its first line. */
  place: number[];
  /** How far it has come since. */
  x: number;
  y: number;
  /** The line that shows its first signs. */
  readonly first: number;
}

/** Goes on by what a line of a text object says, and gives what is left of it when that is said otherwise. */
function moveBy(object: TextObject, line: string): string {
  if (/ Tf$/.test(line)) object.font = line;
  else if (/ Tm$/.test(line)) object.place = line.split(' ').slice(0, 6).map(Number);
  const [, x, y, rest] = /^(\S+) (\S+) Td (.*)$/.exec(line) ?? [];
  object.x += Number(x ?? 0);
  object.y += Number(y ?? 0);
  return rest ?? line;
}

const placeOf = ({ place, x, y }: TextObject): string => {
  const [a, b, c, d, left, top] = place as [number, number, number, number, number, number];
  const short = (value: number) => String(Number(value.toFixed(4)));
  return [a, b, c, d, left + a * x + c * y, top + b * x + d * y].map(short).concat('Tm').join(' ');
};
