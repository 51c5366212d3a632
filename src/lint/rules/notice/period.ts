import { daysBetween } from '../../../model/index.ts';
import type { VersionRule } from '../../rule.ts';

/** Readers need time before a text binds them. */
export const period: VersionRule = {
  id: 'notice/period',
  scope: 'version',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'A material version is public at least `noticePeriodDays` before it comes into force.',
  why: 'Your own `policy.yaml` says so many days. No law that we found sets a number (WP260: “well in advance”); companies keep 7 to 61. Choose a later day of effect.',
  source: { words: 'WP260 rev.01, para. 30; practice of GitHub, PayPal, Apple', standing: 'read' },
  examples: {
    good: [
      {
        policy: { noticePeriodDays: 30 },
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-03-03', published: '2026-02-01', texts: { en: 'B' } },
        ],
      },
      {
        policy: { noticePeriodDays: 30 },
        versions: [{ id: '2026-01-01', published: '2026-01-01', texts: { en: 'A' } }],
      },
    ],
    bad: [
      {
        policy: { noticePeriodDays: 30 },
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-03-02', published: '2026-02-01', texts: { en: 'B' } },
        ],
      },
    ],
  },
  check({ id, before, change, policy, published, effective }, report) {
    const wanted = policy.policy.noticePeriodDays;
    if (!before || wanted === null || !change.material || published === null || effective === null) return;
    const days = daysBetween(published, effective);
    if (days < wanted)
      report(
        `${id}/version.yaml`,
        `Unexpected ${days} days from publication (${published}) to effect (${effective}), expected at least ${wanted}`,
      );
  },
};
