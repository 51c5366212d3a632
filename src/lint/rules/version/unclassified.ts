import type { VersionRule } from '../../rule.ts';

/** A text that was taken in says what changed, not what the change was. */
export const unclassified: VersionRule = {
  id: 'version/unclassified',
  scope: 'version',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary:
    'Somebody has decided whether the change of a version that was taken in from elsewhere is substantive.',
  why: 'An undecided change moves the date of the last update, and nobody is told of it. Decide with `gazette classify`.',
  source: { words: 'GOV.UK: one choice of the publisher decides date, note and mail', standing: 'read' },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' }, change: { class: 'unknown' } },
          { id: '2026-02-01', texts: { en: 'B' }, change: { class: 'editorial', reason: 'x' } },
        ],
      },
      // The first text changes nothing.
      { versions: [{ id: '2026-01-01', texts: { en: 'A' }, change: { class: 'unknown' } }] },
    ],
    bad: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-02-01', texts: { en: 'B' }, change: { class: 'unknown' } },
        ],
      },
    ],
  },
  check({ id, before, change }, report) {
    if (before && change.class === 'unknown')
      report(
        `${id}/version.yaml`,
        'Unexpected change of which nobody has decided what it is, expected substantive or editorial: say it with `gazette classify`',
      );
  },
};
