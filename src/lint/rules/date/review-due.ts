import { daysBetween, inForceOn, lastReadOn, nextReviewOf } from '../../../model/index.ts';
import type { PolicyRule } from '../../rule.ts';

/** How long ahead a review is announced. */
const AHEAD_DAYS = 31;

/** A policy that nobody has read for a year is probably wrong. */
export const reviewDue: PolicyRule = {
  id: 'date/review-due',
  scope: 'policy',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The policy was read again within `reviewMonths` of its last version or review.',
  why: 'Read it. If nothing has to change, say so: `gazette reviewed POLICY --by WHO`. A month ahead this is only a reminder.',
  source: {
    words: 'California Civil Code 1798.130(a)(5): at least every 12 months',
    standing: 'second-hand',
  },
  examples: {
    good: [
      {
        asOf: '2026-06-01',
        policy: { reviewMonths: 12 },
        versions: [{ id: '2026-01-01', texts: { en: 'A' } }],
      },
      {
        asOf: '2030-06-01',
        policy: { reviewMonths: null },
        versions: [{ id: '2026-01-01', texts: { en: 'A' } }],
      },
    ],
    bad: [
      {
        asOf: '2027-02-01',
        policy: { reviewMonths: 12 },
        versions: [{ id: '2026-01-01', texts: { en: 'A' } }],
      },
      {
        asOf: '2026-12-15',
        policy: { reviewMonths: 12 },
        versions: [{ id: '2026-01-01', texts: { en: 'A' } }],
      },
    ],
  },
  check({ policy, versions, asOf }, report) {
    const version = inForceOn(versions, asOf);
    const due = version && nextReviewOf(policy, version);
    if (!version || !due) return;
    const left = daysBetween(asOf, due);
    if (left > AHEAD_DAYS) return;
    const when = left < 0 ? `was due on ${due}` : `is due on ${due}`;
    report('policy.yaml', `Found no review since ${lastReadOn(version)}: the next ${when}`, {
      version: version.id,
      ...(left >= 0 ? { severity: 'info' as const } : {}),
    });
  },
};
