import { describe, expect, it } from 'vitest';
import { OLD, version } from '../testing/notices.ts';
import { dictionaryOf, periodOn, statusLineOn, statusWord } from './index.ts';

const next = version('2027-03-01');
const sample = { ...next, sample: true };
const line = (locale: 'ru' | 'en' | 'kk', own: typeof OLD, versions: readonly (typeof OLD)[], day: string) =>
  statusLineOn(dictionaryOf(locale), own, versions, day);

it.each([
  ['ru', 'Эта редакция вступит в силу 1 марта 2027 года, если её не отзовут раньше.'],
  [
    'en',
    'This version is not in force yet. It takes effect on 1 March 2027, unless it is withdrawn before then.',
  ],
  [
    'kk',
    'Бұл редакция әзірге қолданылмайды. Күшіне енетін күні: 2027 жылғы 1 наурыз, егер редакция оған дейін кері қайтарып алынбаса.',
  ],
] as const)('says how certain an announced day is (%s)', (locale, words) => {
  expect(line(locale, next, [OLD, next], '2026-12-01')).toBe(words);
});

it('gives a text in force no end that comes from a sample', () => {
  expect(line('en', OLD, [OLD, next], '2026-12-01')).toMatch(
    /It ends on 28 February 2027, unless the new version is withdrawn before then\.$/,
  );
  expect(line('en', OLD, [OLD, sample], '2026-12-01')).toBe(
    'This version has been in force since 15 December 2025.',
  );
  expect(line('en', OLD, [OLD, sample], '2027-03-01')).toBe(
    'This version has been in force since 15 December 2025.',
  );
  const ending = { ...OLD, withdrawn: '2027-02-01' };
  expect(line('en', ending, [ending], '2026-12-01')).toMatch(
    /Its last day is 31 January 2027: it will be withdrawn on 1 February 2027\.$/,
  );
});

it('says of a sample that its status is true of the sample alone', () => {
  expect(line('ru', sample, [OLD, sample], '2027-03-01')).toBe(
    'Только в образце: эта редакция действует с 1 марта 2027 года.',
  );
});

describe('the days of a version', () => {
  const on = (day: string, own = OLD, versions = [OLD, next]) =>
    periodOn(dictionaryOf('en'), own, versions, day);

  it('end with a condition while the next version can still be withdrawn', () => {
    expect(on('2026-12-01')).toBe(
      'from 15 December 2025; it ends on 28 February 2027, unless the new version is withdrawn before then',
    );
    expect(on('2027-03-01')).toBe('from 15 December 2025 to 28 February 2027');
  });

  it('end without one where nobody had announced the next version yet, or by their own withdrawal', () => {
    expect(on('2026-01-01')).toBe('from 15 December 2025 to 28 February 2027');
    const ending = { ...OLD, withdrawn: '2027-02-01' };
    expect(on('2026-12-01', ending, [ending])).toBe('from 15 December 2025 to 31 January 2027');
  });
});

it('names no status of a sample as if it were so in truth', () => {
  expect(statusWord(dictionaryOf('en'), sample, 'in-force')).toBe('Only in the sample: in force');
  expect(statusWord(dictionaryOf('en'), next, 'in-force')).toBe('In force');
});
