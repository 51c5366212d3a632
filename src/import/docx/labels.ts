/**
 * The labels that Word gives to numbered paragraphs, counted as Word counts: by definitions that stand apart, through
 * styles, headings included. Markdown has only `1.`, `2.` …: a label of another form becomes words of its paragraph, so
 * that no clause is called otherwise than its author called it.
 * Source: ECMA-376-1, 17.9.
 */

import { roman } from '../numerals.ts';
import { childOf, type DocumentLike, type ElementLike, elementsIn } from './dom.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

type Lists = ReadonlyMap<string, readonly Level[]>;

interface Place {
  readonly numId: string;
  readonly level: number;
}

interface Styled {
  readonly name: string;
  readonly place: Place | null;
}

export interface Labelled {
  readonly paragraph: ElementLike;
  readonly place: Place;
  readonly label: string;
  readonly format: string;
  /** Number of the item on its own level. */
  readonly count: number;
  /** Whether the label is the number and a full stop, as Markdown writes it. */
  readonly isPlain: boolean;
  readonly isHeading: boolean;
}

/** Every paragraph of `part` that Word labels, in order. */
export function labelsIn(
  part: DocumentLike,
  numbering: DocumentLike | null,
  styles: DocumentLike | null,
): Labelled[] {
  if (!numbering) return [];
  const lists = listsOf(numbering);
  const styled = styles ? stylesOf(styles) : new Map<string, Styled>();
  const counts = new Map<string, number[]>();
  return elementsIn(part, 'w:p').flatMap((paragraph) => {
    const properties = childOf(paragraph, 'w:pPr');
    const style = styled.get(childOf(properties, 'w:pStyle')?.getAttribute('w:val') ?? '');
    const place = placeOf(childOf(properties, 'w:numPr'), style?.place ?? null);
    const levels = place && lists.get(place.numId);
    const level = place && levels?.[place.level];
    if (!place || !levels || !level) return [];
    const list = listKey(numbering, place.numId);
    const own = counts.get(list) ?? [];
    counts.set(list, own);
    own.length = Math.min(own.length, place.level + 1);
    for (let i = 0; i < place.level; i++) own[i] ??= levels[i]?.start ?? 1;
    own[place.level] = own[place.level] === undefined ? level.start : own[place.level]! + 1;
    const count = own[place.level]!;
    const label = level.text.replace(/%([1-9])/g, (_, n: string) => {
      const at = Number(n) - 1;
      return numeral(own[at] ?? 1, levels[at]?.format ?? 'decimal');
    });
    return [
      {
        paragraph,
        place,
        label,
        format: level.format,
        count,
        isPlain: level.format === 'decimal' && label === `${count}.`,
        isHeading: /^(heading [1-6]|title)$/i.test(style?.name ?? ''),
      },
    ];
  });
}

/** A paragraph's own place over that of its style; list 0 takes it out. */
function placeOf(properties: ElementLike | null, inStyle: Place | null): Place | null {
  const id = childOf(properties, 'w:numId')?.getAttribute('w:val');
  const level = childOf(properties, 'w:ilvl')?.getAttribute('w:val');
  if (id === '0') return null;
  const numId = id ?? inStyle?.numId;
  if (!numId) return null;
  return { numId, level: Number(level ?? inStyle?.level ?? 0) };
}

function stylesOf(styles: DocumentLike): Map<string, Styled> {
  const all = new Map(
    elementsIn(styles, 'w:style').map((style) => [style.getAttribute('w:styleId') ?? '', style]),
  );
  const placeIn = (id: string, seen: readonly string[]): Place | null => {
    const style = all.get(id);
    if (!style || seen.includes(id)) return null;
    const own = childOf(childOf(style, 'w:pPr'), 'w:numPr');
    const base = childOf(style, 'w:basedOn')?.getAttribute('w:val') ?? '';
    return placeOf(own, placeIn(base, [...seen, id]));
  };
  return new Map(
    [...all].map(([id, style]) => [
      id,
      { name: childOf(style, 'w:name')?.getAttribute('w:val') ?? '', place: placeIn(id, []) },
    ]),
  );
}

/** Lists that share a definition share their count. */
function listKey(numbering: DocumentLike, numId: string): string {
  const list = elementsIn(numbering, 'w:num').find((num) => num.getAttribute('w:numId') === numId);
  const restarts = list && elementsIn(list, 'w:startOverride').length > 0;
  return restarts ? `own ${numId}` : `of ${childOf(list ?? null, 'w:abstractNumId')?.getAttribute('w:val')}`;
}

function listsOf(numbering: DocumentLike): Lists {
  const levelOf = (level: ElementLike): Level => ({
    start: Number(childOf(level, 'w:start')?.getAttribute('w:val') ?? 1),
    format: childOf(level, 'w:numFmt')?.getAttribute('w:val') ?? 'decimal',
    text: childOf(level, 'w:lvlText')?.getAttribute('w:val') ?? '',
  });
  const abstract = new Map(
    elementsIn(numbering, 'w:abstractNum').map((list) => {
      const levels: Level[] = [];
      for (const level of elementsIn(list, 'w:lvl'))
        levels[Number(level.getAttribute('w:ilvl') ?? 0)] = levelOf(level);
      return [list.getAttribute('w:abstractNumId') ?? '', levels] as const;
    }),
  );
  return new Map(
    elementsIn(numbering, 'w:num').map((list) => {
      const levels = [...(abstract.get(childOf(list, 'w:abstractNumId')?.getAttribute('w:val') ?? '') ?? [])];
      for (const override of elementsIn(list, 'w:lvlOverride')) {
        const at = Number(override.getAttribute('w:ilvl') ?? 0);
        const whole = childOf(override, 'w:lvl');
        const start = childOf(override, 'w:startOverride')?.getAttribute('w:val');
        if (whole) levels[at] = levelOf(whole);
        if (levels[at] && start) levels[at] = { ...levels[at]!, start: Number(start) };
      }
      return [list.getAttribute('w:numId') ?? '', levels];
    }),
  );
}

const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** A number as Word writes it in a list of that format. */
function numeral(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return lettered(count, LATIN);
    case 'upperLetter':
      return lettered(count, LATIN).toUpperCase();
    case 'russianLower':
      return lettered(count, RUSSIAN);
    case 'russianUpper':
      return lettered(count, RUSSIAN).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(count);
  }
}

/** After the last letter Word doubles them: `aa`, `bb`. */
const lettered = (count: number, letters: string) =>
  letters[(count - 1) % letters.length]!.repeat(Math.ceil(count / letters.length));
