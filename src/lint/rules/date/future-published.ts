import type { VersionRule } from '../../rule.ts';

/** The ledger has what happened, not what is planned. */
export const futurePublished: VersionRule = {
  id: 'date/future-published',
  scope: 'version',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'A version was not published in the future.',
  why: 'Readers see it today. Announce a later day of effect instead; the day of publication is the day on which the text became public.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [
      { asOf: '2026-02-01', versions: [{ id: '2026-03-01', published: '2026-02-01', texts: { en: 'A' } }] },
    ],
    bad: [
      { asOf: '2026-01-31', versions: [{ id: '2026-03-01', published: '2026-02-01', texts: { en: 'A' } }] },
    ],
  },
  check({ id, published, policy }, report) {
    if (published !== null && published > policy.asOf)
      report(`${id}/version.yaml`, `Unexpected publication on ${published}, after ${policy.asOf}`);
  },
};
