/** The line at the top of a YAML file that tells editors which schema to use for completing and checking it. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordName } from '../records/index.ts';
import { pathFrom } from '../store/index.ts';

/** The folder of this package. */
const PACKAGE = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));
/** The package's name, from its own `package.json`. */
const NAME = (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { name: string }).name;

/** The path of this package in a project at `root`, `node_modules/gazette`; `null`: not installed there. */
export function installedAt(root: string): string | null {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    const installed = join(folder, 'node_modules', NAME);
    // A package manager may store it elsewhere and link to it.
    if (existsSync(installed) && realpathSync(installed) === PACKAGE) return installed;
    if (dirname(folder) === folder) return null;
  }
}

/**
 * The line for the file at `path` under `root`, with its newline. Empty if only an absolute path of this machine would lead to
 * the schema.
 */
export function schemaLine(schema: RecordName, root: string, path: string): string {
  const file = `docs/schemas/${schema}.schema.json`;
  const isInside = resolve(root).startsWith(`${PACKAGE}${sep}`);
  const home = installedAt(root) ?? (isInside ? PACKAGE : null);
  if (home === null) return '';
  const address = pathFrom(dirname(join(resolve(root), path)), join(home, file));
  return `# yaml-language-server: $schema=${address}\n`;
}
