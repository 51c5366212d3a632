import type { VersionRule } from '../../rule.ts';

/** Readers take an unmoved date for an unchanged text. */
export const newVersionSameDate: VersionRule = {
  id: 'date/new-version-same-date',
  scope: 'version',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'A substantive version moves the “last updated” date.',
  why: 'Two substantive versions in force from one day show one date for two texts. Give the later one a day of its own, or call it editorial if it is.',
  source: { words: 'public histories of company policies', standing: 'measured' },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-02-01', texts: { en: 'B' } },
        ],
      },
    ],
    bad: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-01-01.1', texts: { en: 'B' } },
        ],
      },
    ],
  },
  check({ id, before, effective, change }, report) {
    if (change.class !== 'substantive' || !before || before.effective !== effective) return;
    report(
      `${id}/version.yaml`,
      `Unexpected effective date ${effective}, version ${before.id} has it already`,
    );
  },
};
