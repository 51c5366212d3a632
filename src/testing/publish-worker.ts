/** A process of its own that publishes one draft after the other, for trials that kill it: `ROOT POLICY…`. */
import { publishDraft, readArchive } from '../archive/index.ts';
import { secondOf } from '../model/index.ts';

const [root, ...policies] = process.argv.slice(2) as [string, ...string[]];
readArchive(root);
process.stdout.write('ready\n');
for (const policy of policies) {
  const { version, problems } = publishDraft(root, {
    policy,
    effective: '2026-12-01',
    published: '2026-11-01',
    class: 'substantive',
    material: true,
    reason: 'A trial',
    now: () => secondOf(new Date()),
  });
  process.stdout.write(version === null ? `refused ${problems.join('; ')}\n` : `published ${policy}\n`);
}
