import { noticeDueBy, promisedOf } from '../../../model/index.ts';
import type { VersionRule } from '../../rule.ts';

/** Past the day, a promised notice is on record or it was not given, as far as anyone can show. */
export const promiseUnmet: VersionRule = {
  id: 'notice/promise-unmet',
  scope: 'version',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'For every promised channel a notice is on record by the day on which it had to be given.',
  why: 'Give the notice, then `gazette notified POLICY VERSION --channel … --on DATE`; `gazette send` records its own. “Last updated” and the archive keep themselves.',
  source: { words: 'FTC on promised notice (Gateway Learning)', standing: 'read' },
  examples: {
    good: [
      {
        asOf: '2026-04-01',
        policy: { promises: [{ mechanism: 'email', quote: 'B', since: null }] },
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          {
            id: '2026-03-01',
            texts: { en: 'B' },
            notifications: [
              { channel: 'email', date: '2026-02-01', audience: 2, notice: null, about: 'change' },
            ],
          },
        ],
      },
      {
        asOf: '2026-02-20',
        policy: { promises: [{ mechanism: 'email', quote: 'B', since: null }] },
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-03-01', published: '2026-02-01', texts: { en: 'B' } },
        ],
      },
      {
        asOf: '2026-04-01',
        policy: { promises: [{ mechanism: 'last-updated', quote: 'B', since: null }] },
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-03-01', texts: { en: 'B' } },
        ],
      },
    ],
    bad: [
      {
        asOf: '2026-04-01',
        policy: { promises: [{ mechanism: 'email', quote: 'B', since: null }] },
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-03-01', texts: { en: 'B' } },
        ],
      },
      {
        asOf: '2026-02-20',
        policy: {
          promises: [{ mechanism: 'home-page-banner', quote: 'B', since: null }],
          noticePeriodDays: 14,
        },
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-03-01', published: '2026-02-01', texts: { en: 'B' } },
        ],
      },
    ],
  },
  check({ policy, version, before, id }, report) {
    if (!version || !before || version.change.class !== 'substantive') return;
    const due = noticeDueBy(policy.policy, version);
    if (policy.asOf <= due) return;
    for (const { promise, channel, given } of promisedOf(policy.policy, version))
      if (channel !== null && given.length === 0)
        report(
          `${id}/version.yaml`,
          `Found no \`notified\` event of channel \`${channel}\` for the promise «${promise.quote}», due by ${due}`,
        );
  },
};
