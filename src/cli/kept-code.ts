/**
 * Bundles the code of the command line into a few files, and keeps them in a checkout until the sources change. `start.js` takes
 * the bundle as long as it is valid; this is loaded where it is not.
 *
 * Problem: a command begins by loading a thousand modules of TypeScript and packages, which takes longer than most commands.
 *
 * Idea: a bundle with the same code in the same order. A list beside it names its sources with their sizes and times of change.
 * If one differs, the sources run; the second start in a row that finds them unchanged makes a new bundle.
 *
 * Bounds: an edit that keeps both size and time is not noticed. The npm package is compiled and does not need this.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(import.meta.url);
const PROJECT = dirname(dirname(dirname(HERE)));
/** Where tools keep files made from a project; modules imported from there find the project's packages. */
const FOLDER = join(PROJECT, 'node_modules/.cache/gazette');
/** The file that names the valid bundle and its sources. */
const CURRENT = join(FOLDER, 'current.json');
/** The sources of the last start that found no bundle. */
const SEEN = join(FOLDER, 'seen');

/** How a bundle is made. */
const MAKERS = ['bundle-code', 'late-modules', 'taken-modules'].map((name) => `src/cli/${name}.ts`);

/** A source of a bundle: its path in the project, its size, its time of change. */
type Source = readonly [path: string, size: number, changedMs: number];

/** The content of `current.json`. */
export interface Kept {
  /** The module that exports `run`. */
  readonly entry: string;
  readonly sources: readonly Source[];
}

/** A new bundle, its module that exports `run`, if this start finds the sources as the last one did; `null`: run the sources. */
export async function newBundle(): Promise<string | null> {
  if (!HERE.endsWith('.ts') || process.env.GAZETTE_BUNDLES === '') return null;
  const stamp = stampOfSources();
  if (readIfThere(SEEN) === stamp) return keepCode();
  try {
    replace(SEEN, stamp);
  } catch {
    // Nothing can be stored here.
  }
  return null;
}

/** Makes the bundle and stores it; `null` if that is impossible, and then the sources run each time. */
export async function keepCode(): Promise<string | null> {
  try {
    const { bundleCode } = await import('./bundle-code.ts');
    const { entry, inputs } = await bundleCode(PROJECT, FOLDER);
    // How it is bundled, and the packages, as the last installation left them.
    const others = [...MAKERS, 'node_modules/.package-lock.json'];
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

/** All modules, whether the command line needs them or not. */
function stampOfSources(): string {
  const paths = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${sourceOf(join('src', path)).join('\0')}\n`);
  return hash.digest('hex');
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
