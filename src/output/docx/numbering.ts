/** The lists of a file. Word numbers by definitions that stand apart: each ordered list gets one, with its first number. */
import { element, NAMESPACES, part, val } from './xml.ts';

/** Ids of the lists that every file has. */
export const LISTS = { headings: 1, bullets: 2, checked: 3, unchecked: 4 } as const;

const ABSTRACT = { headings: 0, bullets: 1, checked: 2, unchecked: 3, ordered: 4 } as const;
export const BOXES = { checked: '☑', unchecked: '☐' } as const;
export const LEVELS = 9;
/** How far each level of a list stands in, in twentieths of a point: three quarters of a centimetre. */
export const INDENT = 425;

export class Numbering {
  /** First numbers by level, for each ordered list. */
  readonly #ordered: Map<number, number>[] = [];

  /** Registers an ordered list and gives its id. */
  add(): number {
    this.#ordered.push(new Map());
    return LISTS.unchecked + this.#ordered.length;
  }

  /** Says that list `id` stands on `level`, beginning with `start`. */
  use(id: number, level: number, start: number): void {
    this.#ordered[id - LISTS.unchecked - 1]?.set(level, start);
  }

  /** `numbering.xml`. */
  xml(): string {
    if (this.#ordered.length === 0) return WITHOUT_NUMBERS;
    const nums = this.#ordered.map((levels, i) =>
      element(
        'w:num',
        { 'w:numId': LISTS.unchecked + 1 + i },
        val('abstractNumId', ABSTRACT.ordered),
        ...[...levels]
          .sort(([a], [b]) => a - b)
          .map(([level, start]) =>
            element('w:lvlOverride', { 'w:ilvl': level }, val('startOverride', start)),
          ),
      ),
    );
    return part(element('w:numbering', NAMESPACES, EVERYWHERE, ...nums));
  }
}

function definition(
  id: number,
  format: string,
  textOf: (level: number) => string,
  look: (level: number) => string,
): string {
  const levels = Array.from({ length: LEVELS }, (_, level) =>
    element(
      'w:lvl',
      { 'w:ilvl': level },
      val('start', 1),
      val('numFmt', format),
      ...(id === ABSTRACT.headings && level < 5 ? [val('pStyle', `Heading${level + 2}`)] : []),
      ...(id === ABSTRACT.headings ? [val('suff', 'space')] : []),
      val('lvlText', textOf(level)),
      val('lvlJc', 'left'),
      look(level),
    ),
  );
  return element('w:abstractNum', { 'w:abstractNumId': id }, val('multiLevelType', 'multilevel'), ...levels);
}

const indented = (level: number) =>
  element('w:pPr', {}, element('w:ind', { 'w:left': INDENT * (level + 1), 'w:hanging': INDENT }));
const inFace = (face: string) =>
  element('w:rPr', {}, element('w:rFonts', { 'w:ascii': face, 'w:hAnsi': face, 'w:cs': face }));

const DEFINITIONS = [
  definition(
    ABSTRACT.headings,
    'decimal',
    (level) => `${Array.from({ length: level + 1 }, (_, i) => `%${i + 1}`).join('.')}.`,
    () => element('w:pPr', {}, element('w:ind', { 'w:left': 0, 'w:firstLine': 0 })),
  ),
  definition(ABSTRACT.bullets, 'bullet', (level) => ['•', '◦', '▪'][level % 3]!, indented),
  definition(
    ABSTRACT.checked,
    'bullet',
    () => BOXES.checked,
    (level) => indented(level) + inFace('Segoe UI Symbol'),
  ),
  definition(
    ABSTRACT.unchecked,
    'bullet',
    () => BOXES.unchecked,
    (level) => indented(level) + inFace('Segoe UI Symbol'),
  ),
  definition(ABSTRACT.ordered, 'decimal', (level) => `%${level + 1}.`, indented),
];

/** What the numbering of every file begins with. */
const EVERYWHERE = [
  ...DEFINITIONS,
  ...(['headings', 'bullets', 'checked', 'unchecked'] as const).map((name) =>
    element('w:num', { 'w:numId': LISTS[name] }, val('abstractNumId', ABSTRACT[name])),
  ),
].join('');
/** The numbering of a file without ordered lists. */
const WITHOUT_NUMBERS = part(element('w:numbering', NAMESPACES, EVERYWHERE));
