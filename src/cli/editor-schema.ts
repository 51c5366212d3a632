/** The line at the top of a YAML file by which editors complete and check it. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordName } from '../records/index.ts';
import { pathFrom } from '../store/index.ts';

/** The folder of this package. */
const PACKAGE = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));
/** Under whatever name its owner publishes it. */
const NAME = (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { name: string }).name;

/** Where this package stands as a project at `root` sees it, `node_modules/gazette`; `null` where it is not installed. */
export function installedAt(root: string): string | null {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    const installed = join(folder, 'node_modules', NAME);
    // A package manager may keep it elsewhere and lead there by a link.
    if (existsSync(installed) && realpathSync(installed) === PACKAGE) return installed;
    if (dirname(folder) === folder) return null;
  }
}

/**
 * The line for the file at `path` under `root`, with its newline. Nothing where only an address
 * of this machine would lead to it.
 */
export function schemaLine(schema: RecordName, root: string, path: string): string {
  const file = `docs/schemas/${schema}.schema.json`;
  const isInside = resolve(root).startsWith(`${PACKAGE}${sep}`);
  const home = installedAt(root) ?? (isInside ? PACKAGE : null);
  if (home === null) return '';
  const address = pathFrom(dirname(join(resolve(root), path)), join(home, file));
  return `# yaml-language-server: $schema=${address}\n`;
}
