/** The package as others get it: packed, unpacked beside the packages that it asks for. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from './sandbox.ts';

/** Packs the project into `folder` and gives the tarball's path. */
export function packInto(folder: string): string {
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: PROJECT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  // What scripts print stands before it.
  const [{ filename }] = JSON.parse(said.slice(said.indexOf('[\n'))) as [{ filename: string }];
  return join(folder, filename);
}

/** A project of its own in which the package is installed, with this repository's copies of what it asks for. */
export function installedProject(): { readonly project: string; readonly installed: string } {
  const project = mkdtempSync(join(tmpdir(), 'gazette-package-'));
  const tarball = packInto(project);
  const installed = join(project, 'node_modules/gazette');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const name of readdirSync(join(PROJECT, 'node_modules')))
    if (name !== 'gazette')
      symlinkSync(join(PROJECT, 'node_modules', name), join(project, 'node_modules', name));
  return { project, installed };
}
