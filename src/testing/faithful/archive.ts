/** The versions of an imported archive, read from their files by hand. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface PublishedText {
  readonly policy: string;
  readonly id: string;
  readonly published: string;
  readonly effective: string;
  /** The day on which it was taken in. */
  readonly entered: string;
  readonly ref: string;
  readonly path: string;
  /** The typed line that the record keeps. */
  readonly line: string | null;
  readonly text: string;
}

/** Every version of every policy under `root`, in its main language, as they were taken in. */
export function publishedIn(root: string): Map<string, PublishedText[]> {
  const folder = join(root, 'policies');
  const order = new Map(
    readFileSync(join(folder, 'ledger.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line, i) => {
        const { policy, version, at } = JSON.parse(line) as { policy: string; version: string; at: string };
        return [`${policy}/${version}`, { i, entered: at.slice(0, 10) }] as const;
      }),
  );
  const found = new Map<string, PublishedText[]>();
  for (const policy of readdirSync(folder)) {
    const file = join(folder, policy, 'policy.yaml');
    if (!statSync(join(folder, policy)).isDirectory() || !existsSync(file)) continue;
    const { authoritative } = parse(readFileSync(file, 'utf8')) as { authoritative: string };
    const versions = readdirSync(join(folder, policy))
      .filter((id) => existsSync(join(folder, policy, id, 'version.yaml')))
      .map((id): PublishedText => {
        const record = parse(readFileSync(join(folder, policy, id, 'version.yaml'), 'utf8'));
        return {
          policy,
          id,
          published: record.published,
          effective: record.effective,
          entered: order.get(`${policy}/${id}`)!.entered,
          ref: record.origin.ref,
          path: record.origin.path,
          line: record.origin.line ?? null,
          text: readFileSync(join(folder, policy, id, `${authoritative}.md`), 'utf8'),
        };
      });
    versions.sort((a, b) => order.get(`${policy}/${a.id}`)!.i - order.get(`${policy}/${b.id}`)!.i);
    found.set(policy, versions);
  }
  return found;
}
