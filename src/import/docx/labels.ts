/**
 * The labels that Word gives to numbered paragraphs, counted as Word counts: by definitions that stand apart, through
 * styles, headings included.
 * Source: ECMA-376-1, 17.9.
 */
import { numeral } from '../numerals.ts';
import { type Level, type ListDefinition, type Lists, levelNumber } from './lists.ts';
import type { StylePlace, Styles } from './styles.ts';
import { childOf, elementsIn, settingOf, type XmlElement } from './xml.ts';

export interface Label {
  readonly numId: string;
  readonly level: number;
  readonly text: string;
  readonly isBullet: boolean;
  /** Number of the item on its own level. */
  readonly count: number;
  /** Whether the label is the number and a full stop, as Markdown writes it. */
  readonly isPlain: boolean;
}

/** The label of every paragraph of `part` that Word labels, in the order of the text. */
export function labelsIn(part: XmlElement, lists: Lists, styles: Styles): Map<XmlElement, Label> {
  const labels = new Map<XmlElement, Label>();
  const counters = new Map<string, Counter>();
  for (const paragraph of elementsIn(part, 'w:p')) {
    const properties = childOf(paragraph, 'w:pPr');
    const style = styles.paragraph(settingOf(properties, 'w:pStyle'));
    const place = placeOf(childOf(properties, 'w:numPr'), style.place, lists);
    const list = place && lists.get(place.numId);
    const level = place && list?.levels[place.level];
    if (!place || !list || !level) continue;
    const counter = counters.get(list.definition) ?? new Counter();
    counters.set(list.definition, counter);
    const counts = counter.next(place.numId, place.level, list);
    const text = labelText(level, list.levels, counts);
    const count = counts[place.level]!;
    labels.set(paragraph, {
      ...place,
      text,
      count,
      isBullet: level.format === 'bullet' || text.trim() === '',
      isPlain: level.format === 'decimal' && text === `${count}.`,
    });
  }
  return labels;
}

/** A paragraph's own place over that of its style; list 0 takes it out. */
function placeOf(
  own: XmlElement | null,
  inStyle: StylePlace | null,
  lists: Lists,
): { numId: string; level: number } | null {
  const [id, level] = [settingOf(own, 'w:numId'), settingOf(own, 'w:ilvl')];
  if (id === '0') return null;
  const numId = id ?? inStyle?.numId;
  if (numId === undefined) return null;
  if (level !== null) return { numId, level: levelNumber(level) };
  if (!inStyle) return { numId, level: 0 };
  // The level that names the style is the style's, whatever the style itself says.
  const named = lists.get(numId)?.levels.findIndex((one) => one?.styleId === inStyle.styleId) ?? -1;
  return { numId, level: named >= 0 ? named : levelNumber(String(inStyle.level ?? 0)) };
}

/** What the lists of one definition have counted so far. */
class Counter {
  readonly #counts: (number | undefined)[] = [];
  /** Lists and levels whose own first number was used. */
  readonly #begun = new Set<string>();

  /** Counts one paragraph on `level` and gives the numbers of its level and all above. */
  next(numId: string, level: number, { levels, starts }: ListDefinition): readonly number[] {
    const counts = this.#counts;
    for (let above = 0; above < level; above++) counts[above] ??= this.#first(numId, above, levels, starts);
    const begins = starts.has(level) && !this.#begun.has(`${numId} ${level}`);
    counts[level] =
      counts[level] === undefined || begins ? this.#first(numId, level, levels, starts) : counts[level] + 1;
    for (let below = level + 1; below < counts.length; below++) {
      const restart = levels[below]?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) counts[below] = undefined;
    }
    return counts.slice(0, level + 1) as number[];
  }

  #first(
    numId: string,
    level: number,
    levels: ListDefinition['levels'],
    starts: ListDefinition['starts'],
  ): number {
    this.#begun.add(`${numId} ${level}`);
    return starts.get(level) ?? levels[level]?.start ?? 1;
  }
}

function labelText(level: Level, levels: ListDefinition['levels'], counts: readonly number[]): string {
  return level.text.replace(/%([1-9])/g, (_, number: string) => {
    const at = Number(number) - 1;
    const format = levels[at]?.format ?? 'decimal';
    return numeral(counts[at] ?? 1, level.isLegal && format !== 'decimalZero' ? 'decimal' : format);
  });
}
