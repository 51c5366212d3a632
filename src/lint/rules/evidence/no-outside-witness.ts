import type { VersionRule } from '../../rule.ts';

/** A chain that only its owner holds shows order, not dates. */
export const noOutsideWitness: VersionRule = {
  id: 'evidence/no-outside-witness',
  scope: 'version',
  detector: 'deterministic',
  severity: 'info',
  profiles: ['base'],
  summary: 'Somebody outside has seen the ledger since the version was published.',
  why: '`gazette witness --tsa URL` asks a time-stamping authority, `--key FILE` signs, `--keep FILE.ots` keeps a proof. The mail also carries the digest: every recipient is a witness.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [],
    bad: [{ versions: [{ id: '2026-01-01', texts: { en: 'A' } }] }],
  },
  check({ policy, version, id }, report) {
    const line = version && policy.lineOf(version.id);
    if (line !== null && line > policy.witnessedLines)
      report(`${id}/version.yaml`, `Found no outside witness of line ${line} of the ledger or a later one`);
  },
};
