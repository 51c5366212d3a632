/**
 * The code of the command line as a few files, kept in a checkout for as long as the sources stay as they are.
 *
 * A command begins with a thousand modules of TypeScript and of packages: finding, reading and stripping them takes longer than
 * most commands. The bundle has the same code in the same order. Which sources it was made of, with size and the time of the last
 * change as the file system keeps it, stands beside it; where one differs, the sources run, and the second start that finds them
 * the same makes a new one. The package needs none of this: it is compiled.
 *
 * Imports nothing but Node's own: every start reads it.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(import.meta.url);
const PROJECT = dirname(dirname(dirname(HERE)));
/** Where tools keep what they made of a project; what is imported from there finds the project's packages. */
const FOLDER = join(PROJECT, 'node_modules/.cache/gazette');
/** Which bundle holds, and of what it was made. */
const CURRENT = join(FOLDER, 'current.json');
/** The sources of the last start that found no bundle. */
const SEEN = join(FOLDER, 'seen');

/** A file by which a bundle was made: its path in the project, its size, when it changed. */
type Source = readonly [path: string, size: number, changedMs: number];

/** What stands in `current.json`. */
interface Kept {
  /** The module that exports `run`. */
  readonly entry: string;
  readonly sources: readonly Source[];
}

/** The bundled module that exports `run`; `null`: the sources are to run. */
export async function keptCode(): Promise<string | null> {
  if (!HERE.endsWith('.ts') || process.env.GAZETTE_BUNDLES === '') return null;
  const kept = readKept();
  if (kept?.sources.every(isSame) && existsSync(kept.entry)) return kept.entry;
  const stamp = stampOfSources();
  if (readIfThere(SEEN) === stamp) return keepCode();
  try {
    replace(SEEN, stamp);
  } catch {
    // Nothing can be kept here.
  }
  return null;
}

/** Makes the bundle and keeps it; `null` where that cannot be done: the sources always run. */
export async function keepCode(): Promise<string | null> {
  try {
    const { bundleCode } = await import('./bundle-code.ts');
    const { entry, inputs } = await bundleCode(PROJECT, FOLDER);
    // How it is bundled, and the packages, as the last installation left them.
    const others = ['src/cli/bundle-code.ts', 'node_modules/.package-lock.json'];
    const sources = [...inputs, ...others].map(sourceOf);
    replace(CURRENT, JSON.stringify({ entry, sources } satisfies Kept));
    return entry;
  } catch {
    return null;
  }
}

function sourceOf(path: string): Source {
  const stats = statSync(join(PROJECT, path), { throwIfNoEntry: false });
  return [path, stats?.size ?? -1, stats?.ctimeMs ?? -1];
}

function isSame(source: Source): boolean {
  const [, size, changedMs] = sourceOf(source[0]);
  return size === source[1] && changedMs === source[2];
}

/** All modules, whether the command line needs them or not. */
function stampOfSources(): string {
  const paths = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${sourceOf(join('src', path)).join('\0')}\n`);
  return hash.digest('hex');
}

function readKept(): Kept | null {
  try {
    return JSON.parse(readFileSync(CURRENT, 'utf8')) as Kept;
  } catch {
    return null;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function replace(path: string, content: string): void {
  mkdirSync(FOLDER, { recursive: true });
  const own = `${path}.${process.pid}`;
  writeFileSync(own, content);
  renameSync(own, path);
}
