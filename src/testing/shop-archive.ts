/** A shop whose privacy policy is written from facts, in three languages: two versions that began, and one that is announced. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gazette } from './gazette.ts';
import { PROJECT } from './sandbox.ts';

/** What the facts say at first, and what each later version changes in them. */
const VERSIONS: readonly (readonly [effective: string, from: string, to: string])[] = [
  ['2024-09-01', 'period: P3Y, from: last-contact', 'period: P5Y, from: last-contact'],
  ['2025-12-15', 'period: P5Y, from: last-contact', 'period: P3Y, from: last-contact'],
  ['2027-03-01', 'period: P1Y, from: order', 'period: P6M, from: order'],
];

const SUMMARY = `change:
  summary:
    ru: [{ clause: retention, was: Один срок, becomes: Другой срок, means: Данные удалят в другое время }]
    kk: [{ clause: retention, was: Бір мерзім, becomes: Басқа мерзім, means: Деректер басқа уақытта жойылады }]
    en: [{ clause: retention, was: One period, becomes: Another period, means: Data are deleted at another time }]
`;

/** Writes the archive into the folder `root`. */
export async function shopArchive(root: string): Promise<void> {
  cpSync(join(PROJECT, 'examples/shop/policies'), join(root, 'policies'), { recursive: true });
  for (const policy of ['consent', 'terms']) rmSync(join(root, 'policies', policy), { recursive: true });
  // Nothing is promised that the story would have to keep.
  const policyFile = join(root, 'policies/privacy/policy.yaml');
  writeFileSync(policyFile, readFileSync(policyFile, 'utf8').replace(/promises:[\s\S]*/, ''));
  const facts = join(root, 'policies/facts');
  rmSync(facts, { recursive: true });
  cpSync(join(PROJECT, 'src/testing/archives/first/policies/facts'), facts, { recursive: true });
  const file = join(facts, 'facts.yaml');
  const state = (from: string, to: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  state('registration: unknown', "registration: '101010101013'");
  for (const [effective, from, to] of VERSIONS) {
    state(from, to);
    for (const policy of ['cookies', 'privacy']) {
      if (policy === 'cookies' && effective !== VERSIONS[0]![0]) continue;
      await done('draft', policy, '--from', 'template', '--root', root);
      if (effective !== VERSIONS[0]![0])
        writeFileSync(join(root, 'policies', policy, 'draft/version.yaml'), SUMMARY);
      const call = [
        '--class',
        'substantive',
        '--material',
        'no',
        '--reason',
        'Other periods',
        '--root',
        root,
      ];
      const published = effective > '2026-11-28' ? [] : ['--published', effective, '--late'];
      await done('publish', policy, '--effective', effective, ...published, ...call);
    }
  }
}

async function done(...args: string[]): Promise<void> {
  const { status, stdout, stderr } = await gazette(...args);
  if (status !== 0) throw new Error(`gazette ${args.join(' ')}: ${stdout}${stderr}`);
}
