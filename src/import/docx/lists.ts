/**
 * The numberings of a file: what each level of each list counts with, and how.
 * Source: ECMA-376-1, 17.9.
 */
import type { Styles } from './styles.ts';
import { childOf, elementsIn, isOn, settingOf, type XmlElement } from './xml.ts';

export interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Whether all numbers of the label are written in digits (`w:isLgl`). */
  readonly isLegal: boolean;
  /** The level whose use begins this one anew, from 1; 0 for none, `null` for every level above. */
  readonly restart: number | null;
  /** The style of paragraphs that stands for this level. */
  readonly styleId: string | null;
}

export interface ListDefinition {
  /** Lists that share a definition share their count. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** First numbers that this list sets when it comes to a level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Lists by their `w:numId`. */
export type Lists = ReadonlyMap<string, ListDefinition>;

/** Reads: `numbering.xml`. */
export function listsOf(numbering: XmlElement | null, styles: Styles): Lists {
  if (!numbering) return new Map();
  const abstract = new Map(
    elementsIn(numbering, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'] ?? '', list]),
  );
  const nums = new Map(elementsIn(numbering, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
  /** A definition may stand for a style of lists, whose list has the levels. */
  const definitionOf = (numId: string, seen: readonly string[] = []): string => {
    const id = settingOf(nums.get(numId), 'w:abstractNumId') ?? '';
    const linked = settingOf(abstract.get(id), 'w:numStyleLink');
    const other = linked === null ? null : styles.listOf(linked);
    return other === null || seen.includes(other) ? id : definitionOf(other, [...seen, numId]);
  };
  return new Map(
    [...nums].map(([numId, num]) => {
      const definition = definitionOf(numId);
      const levels = levelsOf(abstract.get(definition) ?? null);
      const starts = new Map<number, number>();
      for (const override of elementsIn(num, 'w:lvlOverride')) {
        const at = levelAt(override);
        const whole = childOf(override, 'w:lvl');
        const start = settingOf(override, 'w:startOverride');
        if (whole) levels[at] = levelOf(whole);
        if (start !== null) starts.set(at, Number(start));
      }
      return [numId, { definition, levels, starts }];
    }),
  );
}

function levelsOf(list: XmlElement | null): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of list ? elementsIn(list, 'w:lvl') : []) levels[levelAt(level)] = levelOf(level);
  return levels;
}

const levelAt = ({ attributes }: XmlElement): number => levelNumber(attributes['w:ilvl'] ?? '0');

/** Word has nine levels; what is none of them is the first. */
export const levelNumber = (text: string): number => (/^[0-8]$/.test(text) ? Number(text) : 0);

const levelOf = (level: XmlElement): Level => ({
  start: whole(settingOf(level, 'w:start')) ?? 1,
  format: settingOf(level, 'w:numFmt') ?? 'decimal',
  text: settingOf(level, 'w:lvlText') ?? '',
  isLegal: isOn(level, 'w:isLgl') ?? false,
  restart: whole(settingOf(level, 'w:lvlRestart')),
  styleId: settingOf(level, 'w:pStyle'),
});

const whole = (text: string | null): number | null =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
