/**
 * Whether a build would give the site that is already there. Sources are compared by size and time and, where those differ (as
 * after a fresh checkout), by content; the built site by size and time only.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPending } from '../archive/index.ts';
import { pathFrom, sha256 } from '../store/index.ts';

interface BuildState {
  /** Everything except the files that decides the result. */
  readonly options: string;
  readonly timeZone: string;
  readonly inputs: Listing;
  /** Digest of names, sizes and times of the site. */
  readonly output: string;
}

interface Listing {
  readonly times: string;
  readonly bytes: string;
}

/** `options` without the day, which depends on the archive's time zone. */
export type OptionsOf = (timeZone: string) => string;

const statePath = (cache: string, out: string) => join(cache, 'builds', `${sha256(out)}.json`);

/** The time zone of the build that stands in `out` and is what `root` gives today; `null`: it must be built. */
export function standingBuild(root: string, cache: string, out: string, optionsOf: OptionsOf): string | null {
  const state = readState(statePath(cache, out));
  if (!state || isPending(root) || optionsOf(state.timeZone) !== state.options) return null;
  const files = inputsOf(root);
  if (timesOf(root, files) !== state.inputs.times && bytesOf(root, files) !== state.inputs.bytes) return null;
  return timesOf(out, filesUnder(out)) === state.output ? state.timeZone : null;
}

/** The state of the files before a build, so that a change made during it counts as new for the next one. */
export function inputsBefore(root: string): Listing {
  const files = inputsOf(root);
  return { times: timesOf(root, files), bytes: bytesOf(root, files) };
}

export function keepBuild(cache: string, out: string, state: Omit<BuildState, 'output'>): void {
  const path = statePath(cache, out);
  mkdirSync(dirname(path), { recursive: true });
  const whole: BuildState = { ...state, output: timesOf(out, filesUnder(out)) };
  writeFileSync(path, JSON.stringify(whole));
}

function readState(path: string): BuildState | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as BuildState;
  } catch {
    // Incomplete: nothing is known about the last build.
    return null;
  }
}

/** Locks and temporary files begin with a dot. */
const inputsOf = (root: string) =>
  ['policies', 'templates']
    .flatMap((folder) => filesUnder(join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => !file.split('/').some((name) => name.startsWith('.')));

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => pathFrom(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function timesOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const stats = statSync(join(folder, file), { throwIfNoEntry: false });
    hash.update(`${file}\0${stats?.size ?? -1}\0${stats?.mtimeMs ?? -1}\n`);
  }
  return hash.digest('hex');
}

function bytesOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const path = join(folder, file);
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
    hash.update(`${file}\0${isFile ? sha256(readFileSync(path)) : ''}\n`);
  }
  return hash.digest('hex');
}
