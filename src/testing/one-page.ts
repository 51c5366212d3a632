/** A small archive, built: for tests of one kind of page, in a few seconds. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { PROJECT, sandbox } from './sandbox.ts';

export interface SmallSite {
  readonly root: string;
  /** Every file of the site. */
  readonly paths: readonly string[];
  /** What stands at an address: `read('en/privacy/history/')`. */
  readonly read: (path: string) => string;
}

/** The site of `archives/first` of a day: four policies, in three languages, with what can happen to a version. */
export async function smallSite(asOf = '2026-11-23'): Promise<SmallSite> {
  const root = sandbox();
  cpSync(join(PROJECT, 'src/testing/archives/first'), root, { recursive: true });
  const { status, stderr } = await gazette('build', '--no-pdf', '--as-of', asOf, '--root', root);
  if (status !== 0) throw new Error(stderr);
  const dist = join(root, 'dist');
  return {
    root,
    paths: filesIn(dist),
    read: (path) => readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8'),
  };
}
