/**
 * Makes `lib/`, the compiled code that the package holds: Node strips no types from files under `node_modules`.
 *
 * TypeScript compiles every module; components and styles are copied, since Astro compiles them when a site is built; so are the
 * entry, which is JavaScript already, the sentences and templates of languages.
 * Addresses of workers end in `.ts` in the sources and in `.js` here.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeEmojiNames } from './emoji-names.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const [SRC, LIB] = [join(PROJECT, 'src'), join(PROJECT, 'lib')];

rmSync(LIB, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', 'tsconfig.lib.json'],
  {
    cwd: PROJECT,
    stdio: 'inherit',
  },
);

for (const file of filesIn(SRC).filter((name) => /\.(astro|css|js)$|^languages\/.*\.(yaml|md)$/.test(name))) {
  const target = join(LIB, file);
  mkdirSync(dirname(target), { recursive: true });
  if (file.endsWith('.astro'))
    writeFileSync(target, compiledAddresses(readFileSync(join(SRC, file), 'utf8')));
  else cpSync(join(SRC, file), target);
}

for (const file of filesIn(LIB)) {
  const path = join(LIB, file);
  // Every file under pages/ is an address.
  if (file.startsWith('pages/') && file.endsWith('.d.ts')) rmSync(path);
  else if (file.endsWith('.js') || file.endsWith('.d.ts'))
    writeFileSync(path, compiledAddresses(readFileSync(path, 'utf8')));
}

writeEmojiNames(join(LIB, 'data'));

/** Modules and workers that are named by their place, as they are called here. */
function compiledAddresses(code: string): string {
  return code.replace(/(['"`])(\.{1,2}\/[^'"`\n]+)\.ts\1/g, (_all, quote: string, path: string) =>
    path.endsWith('.d') ? `${quote}${path}.ts${quote}` : `${quote}${path}.js${quote}`,
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
