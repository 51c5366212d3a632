import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../archive/index.ts';
import { languageOf } from '../languages/index.ts';
import type { Facts } from '../model/index.ts';
import { PROJECT } from '../testing/sandbox.ts';
import { inShort } from './in-short.ts';

const FACTS = readArchive(join(PROJECT, 'src/testing/archives/first')).archive!.organisation.facts!;

/** The facts with contacts kept for `period`, and, where `isSlim`, without the category of deliveries. */
const kept = (period: string, isSlim = false): Facts => ({
  ...FACTS,
  categories: (FACTS.categories as Exclude<Facts['categories'], string>).filter(
    ({ id }) => !isSlim || id !== 'delivery',
  ),
  retention: (FACTS.retention as Exclude<Facts['retention'], string>).map((one) =>
    one.categories.includes('contact') ? { ...one, period } : one,
  ),
});
const row = (id: string, ...history: readonly (readonly [string, Facts])[]) =>
  inShort(
    history.map(([effective, facts]) => ({ effective, facts })),
    languageOf('ru'),
  )!.rows.find((one) => one.id === id)!;

describe('a policy in short', () => {
  it('says of each kind of data what for, how long and who receives it, and which rights there are', () => {
    const { rows, rights } = inShort([{ effective: '2025-01-01', facts: FACTS }], languageOf('ru'))!;
    expect(rows[0]).toMatchObject({
      category: 'Контакты',
      purposes: 'Продажа и доставка; Письма о новинках',
      period: '3 года с момента последнего обращения',
      since: null,
      changes: {},
    });
    expect(rights).toContain('Доступ');
  });

  it('says since when a period is what it is, and what it was before', () => {
    const changed = row(
      'contact',
      ['2024-01-01', kept('P5Y')],
      ['2025-01-01', kept('P3Y')],
      ['2026-01-01', kept('P3Y')],
    );
    expect(changed.changes).toEqual({
      period: { since: '2025-01-01', before: '5 лет с момента последнего обращения' },
    });
  });

  it('calls a category new since it came, with nothing before it', () => {
    const history = [
      ['2024-01-01', kept('P3Y', true)],
      ['2025-01-01', kept('P3Y')],
    ] as const;
    expect(row('delivery', ...history)).toMatchObject({ since: '2025-01-01', changes: {} });
    expect(row('contact', ...history)).toMatchObject({ since: null, changes: {} });
  });

  it('is not there without rows in the language', () => {
    expect(inShort([], languageOf('ru'))).toBeNull();
    expect(
      inShort([{ effective: '2025-01-01', facts: { ...FACTS, categories: 'unknown' } }], languageOf('ru')),
    ).toBeNull();
  });
});
