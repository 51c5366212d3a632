import { describe, expect, it } from 'vitest';
import type { Locale } from '../model/index.ts';
import { COLUMNS } from '../testing/wide-table.ts';
import { printedTable } from './printed-table.ts';

/** From how many columns on the printer turns and folds the same tables: measured by `output/pdf/paper.test.ts` and `paper-scripts.test.ts`. */
const MEASURED: readonly (readonly [Locale, number, number])[] = [
  ['ru', 7, 10],
  ['kk', 8, 13],
  ['en', 10, 15],
  ['ar', 15, 15],
  ['ja', 14, 15],
];

describe('a table', () => {
  it.each(MEASURED)(
    'in %s is expected as it is printed: turned from %i columns, folded from %i',
    (locale, turned, folded) => {
      for (let count = 5; count <= 14; count++) {
        const columns = COLUMNS[locale]!.slice(0, count);
        const way = printedTable([columns.map(([name]) => name), columns.map(([, cell]) => cell)]);
        // An estimate may be one column out.
        if (count < turned - 1) expect(way, `${count}`).toBe('upright');
        else if (count > turned && count < folded - 1) expect(way, `${count}`).toBe('turned');
        else if (count > folded) expect(way, `${count}`).toBe('folded');
      }
    },
  );

  it('of long addresses is no wider for them: they break', () => {
    expect(
      printedTable([
        ['Name', 'Address'],
        ['x', `https://example.org/${'a'.repeat(200)}`],
      ]),
    ).toBe('upright');
  });

  it('without rows or columns is upright', () => {
    expect(printedTable([])).toBe('upright');
    expect(printedTable([[]])).toBe('upright');
  });
});
