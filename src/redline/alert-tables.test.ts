/** What must alert and what must not, sentence by sentence, in each language that has a table. */
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { ALERT_TABLES } from '../testing/alerts/index.ts';
import { renderRedline } from './index.ts';

const documentOf = (text: string) => parseMarkdown(text, { numbering: 'decimal' }).document;
const alerts = (from: string, to: string) =>
  renderRedline(documentOf(from), documentOf(to)).changes.flatMap((change) =>
    change.alerts.map(({ kind, old, new: next }) => `${kind}: ${old} → ${next}`),
  );

describe.each(Object.entries(ALERT_TABLES))('in %s', (_, table) => {
  it.each(table.alerts.map(([from, to, ...expected]) => [from, to, expected] as const))(
    'alerts where «%s» becomes «%s»',
    (from, to, expected) => {
      expect(alerts(from, to)).toEqual(expected);
    },
  );

  it.each(table.quiet)('does not alert where «%s» becomes «%s»', (from, to) => {
    expect(alerts(from, to)).toEqual([]);
  });

  it('has cases of negations, periods, dates, sums, rights', () => {
    const kinds = new Set(table.alerts.flatMap(([, , ...found]) => found.map((one) => one.split(':')[0])));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['negation', 'period', 'date', 'amount', 'right', 'recipient', 'limit']),
    );
    expect(table.alerts.length).toBeGreaterThanOrEqual(12);
    expect(table.quiet.length).toBeGreaterThanOrEqual(8);
  });
});
