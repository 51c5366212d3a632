/** The line at the top of a YAML file by which editors complete and check it. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package. */
const PACKAGE = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));
const NAME = 'gazette';

export type SchemaOf = 'organisation' | 'policy' | 'version' | 'facts';

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
 * The line for the file at `path` under `root`, with its newline. Nothing where the package has no such schema, or where
 * only an address of this machine would lead to it.
 */
export function schemaLine(schema: SchemaOf, root: string, path: string): string {
  const file = [`docs/schemas/${schema}.schema.json`, `docs/${schema}.schema.json`].find((one) =>
    existsSync(join(PACKAGE, one)),
  );
  const isInside = resolve(root).startsWith(`${PACKAGE}${sep}`);
  const home = installedAt(root) ?? (isInside ? PACKAGE : null);
  if (file === undefined || home === null) return '';
  const address = relative(dirname(join(resolve(root), path)), join(home, file)).replaceAll(sep, '/');
  return `# yaml-language-server: $schema=${address}\n`;
}
