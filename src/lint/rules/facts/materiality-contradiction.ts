import { factChanges } from '../../../model/index.ts';
import { EXAMPLE_FACTS } from '../../example-facts.ts';
import type { VersionRule } from '../../rule.ts';

/** A change that lists call material, called not material. */
export const materialityContradiction: VersionRule = {
  id: 'facts/materiality-contradiction',
  scope: 'version',
  detector: 'facts',
  severity: 'error',
  profiles: ['base'],
  summary: 'A change of facts that published lists name as material is not called `material: no`.',
  why: 'Read the change again. If it does not matter all the same, suppress this for the version and say why.',
  source: { words: 'Colorado Privacy Act Rules, Rule 6.04; WP260 rev.01, para. 30', standing: 'read' },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' }, facts: EXAMPLE_FACTS },
          { id: '2026-03-01', texts: { en: 'B' }, facts: EXAMPLE_FACTS, change: { material: false } },
        ],
      },
    ],
    bad: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' }, facts: EXAMPLE_FACTS },
          {
            id: '2026-03-01',
            texts: { en: 'B' },
            facts: { ...EXAMPLE_FACTS, transfers: { countries: ['DE'], safeguard: { en: 'contract' } } },
            change: { material: false },
          },
        ],
      },
    ],
  },
  check({ change, facts, factsBefore, id }, report) {
    if (change.material !== false || !facts || !factsBefore) return;
    const listed = factChanges(factsBefore, facts).filter(({ material }) => material !== null);
    if (listed.length === 0) return;
    const { path, material } = listed[0]!;
    report(
      `${id}/version.yaml`,
      `Unexpected \`material: false\`, \`${path}\` changed, which is named by ${material}`,
    );
  },
};
