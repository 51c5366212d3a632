import type { VersionRule } from '../../rule.ts';

/** Whether a change matters is for a person to say. */
export const materialityUnset: VersionRule = {
  id: 'notice/materiality-unset',
  scope: 'version',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'A person has said whether a substantive change is material, and why.',
  why: 'It decides how long ahead and how loudly readers are told. Nothing computes it for you: `--material yes|no --reason "…"`.',
  source: { words: 'Colorado Privacy Act Rules, Rule 6.04; WP260 rev.01', standing: 'read' },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-02-01', texts: { en: 'B' }, change: { material: false, reason: 'Wording' } },
        ],
      },
      { versions: [{ id: '2026-01-01', texts: { en: 'A' }, change: { material: null, reason: null } }] },
    ],
    bad: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-02-01', texts: { en: 'B' }, change: { material: null } },
        ],
      },
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-02-01', texts: { en: 'B' }, change: { material: true, reason: null } },
        ],
      },
    ],
  },
  check({ id, before, change }, report) {
    // A draft says neither until it is published.
    if (!before || change.class !== 'substantive') return;
    if (change.material === null || change.material === undefined)
      report(
        `${id}/version.yaml`,
        'Unexpected absence of `material`, expected `true` or `false`, decided by a person',
      );
    else if (!change.reason)
      report(
        `${id}/version.yaml`,
        `Unexpected absence of \`reason\`, expected why the change is${change.material ? '' : ' not'} material`,
      );
  },
};
