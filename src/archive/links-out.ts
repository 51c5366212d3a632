/**
 * Links in `policies/` and `templates/` that lead out of the project. They may come with a commit, and a build would put on
 * pages what stands behind them: a key of the machine that builds, for example.
 */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { problem } from './problem.ts';

/** Errors: `archive/link-out`, at each of them. The project is the repository around `root`, or `root` where there is none. */
export function linksOut(root: string): VFileMessage[] {
  if (!existsSync(root)) return [];
  const project = projectAround(realpathSync.native(root));
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (folder: string, said: string): void => {
    const real = realpathSync.native(folder);
    // A link may lead to a folder above itself.
    if (seen.has(real)) return;
    seen.add(real);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const [path, name] = [join(folder, entry.name), `${said}/${entry.name}`];
      if (entry.isDirectory()) visit(path, name);
      // A link that leads nowhere is reported as a missing file, where the file is needed.
      if (!entry.isSymbolicLink() || !existsSync(path)) continue;
      const target = realpathSync.native(path);
      if (!isIn(project, target)) found.push(name);
      else if (statSync(path).isDirectory()) visit(path, name);
    }
  };
  for (const folder of ['policies', 'templates'])
    if (statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory())
      visit(join(root, folder), folder);
  return found
    .sort()
    .map((path) =>
      problem(
        path,
        'Unexpected link that leads out of the project, expected a file of its own: what stands there could be anything of the machine that builds. Look at who made it, and put the file itself here',
        { rule: 'archive/link-out' },
      ),
    );
}

const isIn = (folder: string, path: string) =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

/** The nearest folder with `.git`, from `folder` upwards; `folder` itself where there is none. */
function projectAround(folder: string): string {
  for (let top = folder; ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) return top;
    if (dirname(top) === top) return folder;
  }
}
