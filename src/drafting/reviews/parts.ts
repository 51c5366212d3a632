/** Changes of several pens to one row of things, words or blocks: which of them touch, and what each pen makes of a stretch. */

/** What pens do with the stretch from `from` to `to` of the base; an insertion has both the same. */
export interface Part<T> {
  readonly from: number;
  readonly to: number;
  /** Numbers of the pens that do exactly this, in order. */
  readonly pens: readonly number[];
  readonly value: T;
}

/** Parts that belong together, with the stretch that they span. */
export interface Stretch<T> {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part<T>[];
}

export interface TouchRules<T> {
  /** Whether parts of different pens touch. */
  readonly touch: (one: Part<T>, other: Part<T>) => boolean;
  /** The stretch that has to be taken as one where this one is in dispute. */
  readonly widened?: (from: number, to: number) => readonly [number, number];
}

/** The same change of several pens as one part. `keyOf`: what makes two values the same. */
export function sameOnce<T>(parts: readonly Part<T>[], keyOf: (value: T) => string): Part<T>[] {
  const found = new Map<string, Part<T>>();
  for (const part of parts) {
    const key = `${part.from} ${part.to} ${keyOf(part.value)}`;
    const known = found.get(key);
    found.set(
      key,
      known ? { ...known, pens: [...new Set([...known.pens, ...part.pens])].sort((a, b) => a - b) } : part,
    );
  }
  return [...found.values()];
}

/**
 * The parts in stretches, in order. Parts of different pens that touch are in one stretch, and so is whatever stands within
 * the stretch that they span: it could not be chosen apart.
 */
export function stretchesOf<T>(parts: readonly Part<T>[], { touch, widened }: TouchRules<T>): Stretch<T>[] {
  let stretches = [...parts].sort(inOrder).map((part): Stretch<T> => ({ ...spanOf([part]), parts: [part] }));
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    const next: Stretch<T>[] = [];
    for (const stretch of stretches) {
      const other = next.findIndex((one) => belong(one, stretch));
      if (other < 0) {
        next.push(stretch);
        continue;
      }
      isGrowing = true;
      const joined = [...next[other]!.parts, ...stretch.parts].sort(inOrder);
      const [from, to] = [Math.min(next[other]!.from, stretch.from), Math.max(next[other]!.to, stretch.to)];
      const [wideFrom, wideTo] = widened?.(from, to) ?? [from, to];
      next[other] = { from: wideFrom, to: wideTo, parts: joined };
    }
    stretches = next;
  }
  return stretches.sort(inOrder);

  function belong(one: Stretch<T>, other: Stretch<T>): boolean {
    if (overlap(one, other)) return true;
    return one.parts.some((a) => other.parts.some((b) => !isOnePen(a, b) && touch(a, b)));
  }
}

/** Whether only one pen, or several in full agreement, wrote both. */
const isOnePen = (a: Part<unknown>, b: Part<unknown>): boolean =>
  a.pens.length === b.pens.length && a.pens.every((pen, i) => pen === b.pens[i]);

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether one stands in the other, or they share something of the base. Two insertions at one place do not by themselves. */
export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Whether nothing stands between them. */
export const meet = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

const inOrder = (a: Span, b: Span) => a.from - b.from || a.to - b.to;

const spanOf = (parts: readonly Span[]): Span => ({
  from: Math.min(...parts.map(({ from }) => from)),
  to: Math.max(...parts.map(({ to }) => to)),
});

/** The pens of a stretch, in order. */
export const pensOf = <T>({ parts }: Stretch<T>): number[] =>
  [...new Set(parts.flatMap(({ pens }) => pens))].sort((a, b) => a - b);

/** The parts of a stretch that one pen wrote. */
export const partsBy = <T>({ parts }: Stretch<T>, pen: number): Part<T>[] =>
  parts.filter(({ pens }) => pens.includes(pen));

/** A wording, and the pens that want it. */
export interface Wording<V> {
  readonly pens: readonly number[];
  readonly value: V;
}

/** What each pen makes of a stretch; those that make the same of it together. */
export function wordingsBy<V>(
  pens: readonly number[],
  madeBy: (pen: number) => V,
  keyOf: (value: V) => string,
): Wording<V>[] {
  const found = new Map<string, Wording<V>>();
  for (const pen of pens) {
    const value = madeBy(pen);
    const known = found.get(keyOf(value));
    found.set(keyOf(value), { pens: [...(known?.pens ?? []), pen], value: known?.value ?? value });
  }
  return [...found.values()];
}
