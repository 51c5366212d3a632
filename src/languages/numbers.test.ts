import { describe, expect, it } from 'vitest';
import { SPOKEN } from './index.ts';
import { grouped, pluralOf } from './numbers.ts';

const COUNTS = [...Array.from({ length: 1300 }, (_, n) => n), 9999, 10_000, 12_345, 123_456, 999_999];

describe.each([
  ...new Set([
    ...SPOKEN,
    'uk',
    'ar',
    'ja',
    'zh-Hans',
    'uz',
    'he',
    'de',
    'fr',
    'es',
    'it',
    'pt-BR',
    'pl',
    'tr',
  ]),
])('a count in %s', (tag) => {
  it('takes the form of the noun that CLDR has', () => {
    const rules = new Intl.PluralRules(tag);
    for (const count of COUNTS)
      expect(`${count} ${pluralOf(tag, count)}`).toBe(`${count} ${rules.select(count)}`);
  });

  it('is grouped as CLDR has it', () => {
    const format = new Intl.NumberFormat(tag);
    for (const count of COUNTS) expect(grouped(tag, count)).toBe(format.format(count));
  });
});

it('knows every language that is spoken here without the Intl of a browser', () => {
  const { PluralRules, NumberFormat } = Intl;
  const refuse = () => {
    throw new Error('asked');
  };
  Object.assign(Intl, { PluralRules: refuse, NumberFormat: refuse });
  try {
    for (const tag of SPOKEN) expect([pluralOf(tag, 5), grouped(tag, 12_345)]).toHaveLength(2);
  } finally {
    Object.assign(Intl, { PluralRules, NumberFormat });
  }
});
