import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PartedText, partsOf } from './search-parts.ts';

const anyTexts = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1 }),
    locale: fc.constantFrom('ru', 'en', 'kk'),
    bytes: fc.integer({ min: 1, max: 2000 }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 60 },
);

describe('parts of the search index', () => {
  it('are one where the texts are few', () => {
    const texts: PartedText[] = [1, 2, 3].map((n) => ({ id: `${n}`, locale: 'ru', bytes: 1000 }));
    expect(partsOf(texts, 3000)).toEqual([0, 0, 0]);
    expect(Math.max(...partsOf(texts, 2999))).toBeLessThan(2);
  });

  it('are of much the same size, none above twice what it should be', () => {
    const texts = Array.from({ length: 4000 }, (_, n) => ({ id: `privacy/${n}`, locale: 'ru', bytes: 1000 }));
    const sizes = Map.groupBy(partsOf(texts, 250_000), (part) => part);
    expect(sizes.size).toBe(16);
    for (const { length } of sizes.values()) expect(length).toBeLessThan(2 * 250);
  });

  it('change by one text where one is added, while their number is the same', () => {
    fc.assert(
      fc.property(anyTexts, fc.integer({ min: 200, max: 4000 }), (texts, most) => {
        const before = partsOf(texts.slice(0, -1), most);
        const after = partsOf(texts, most);
        const countOf = (some: readonly PartedText[]) =>
          Math.max(0, Math.ceil(Math.log2(some.reduce((sum, { bytes }) => sum + bytes, 0) / most)));
        if (countOf(texts) === countOf(texts.slice(0, -1))) expect(after.slice(0, -1)).toEqual(before);
      }),
    );
  });

  it('have the first text of each language in the first', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const parts = partsOf(texts, 100);
        for (const tag of ['ru', 'en', 'kk']) {
          const first = texts.findIndex(({ locale }) => locale === tag);
          if (first >= 0) expect(parts[first]).toBe(0);
        }
      }),
    );
  });
});
