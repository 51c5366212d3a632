import { describe, expect, it } from 'vitest';
import { spellingFor } from './narrow.ts';

const SOURCES = [
  '\\p{L}',
  '[\\p{L}\\p{N}]',
  '[^\\p{L}_-]',
  '(?<![\\]\\p{N}])\\p{L}*',
  '\\[\\p{L}',
  '(?:(?![\\u3005-\\u9fff])\\p{L})',
];

describe('a pattern that is spelled for a text', () => {
  it.each(['u', 'iu'])('finds in each sign of Unicode what it finds as it is written, with %s', (flags) => {
    const patterns = new Map<unknown, [RegExp, RegExp][]>();
    const different: string[] = [];
    // All signs of the alphabets that are spelled, and of those beyond, where nothing is, every seventh.
    for (let code = 0; code <= 0x10ffff; code += code < 0x3000 ? 1 : 7) {
      const sign = String.fromCodePoint(code);
      const spelled = spellingFor(sign);
      const pairs =
        patterns.get(spelled) ??
        SOURCES.map((source): [RegExp, RegExp] => [
          new RegExp(source, flags),
          new RegExp(spelled(source), flags),
        ]);
      patterns.set(spelled, pairs);
      for (const [whole, narrow] of pairs)
        if (whole.exec(sign)?.[0] !== narrow.exec(sign)?.[0]) different.push(`${whole} ${code.toString(16)}`);
    }
    expect(different).toEqual([]);
    expect(patterns.size).toBe(3);
  });

  it.each([
    ['Latin and Cyrillic', '10 дней — or 10 days № 5', true],
    ['Hebrew', 'תוך 30 ימים', true],
    ['Arabic', 'خلال 30 يومًا', true],
    ['a sign of Chinese', 'v2 版', false],
    ['figures that are as wide as Chinese', '１２', false],
  ])('is shorter than the class for %s: “%s”', (_name, text, isSpelled) => {
    expect(spellingFor(text)('\\p{L}') !== '\\p{L}').toBe(isSpelled);
  });

  it('takes the letters of a text that has another alphabet beside it as they are written', () => {
    expect(spellingFor('да, yes')).not.toBe(spellingFor('да, כן'));
  });
});
