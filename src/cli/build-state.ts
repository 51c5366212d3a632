/**
 * Whether a build would give what is already there. Sources are compared by size and time and, where those differ (as
 * after a fresh checkout), by their bytes; the built site by size and time alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPending } from '../archive/index.ts';
import { pathFrom, type Seals, sha256 } from '../store/index.ts';

interface BuildState {
  /** Everything beside the files that decides what is built. */
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

/** `options` but for the day, which the archive's own time zone gives. */
export type OptionsOf = (timeZone: string) => string;

/** Where a build stands, and where it is noted, sealed like everything that is kept. */
export interface BuildPlace {
  readonly cache: string;
  readonly out: string;
  readonly seals: Seals;
}

const statePath = ({ cache, out }: BuildPlace) => join(cache, 'builds', `${sha256(out)}.json`);

/** The time zone of the build that stands in `out` and is what `root` gives today; `null`: it must be built. */
export function standingBuild(root: string, place: BuildPlace, optionsOf: OptionsOf): string | null {
  const { out } = place;
  const state = readState(place);
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

export function keepBuild(place: BuildPlace, state: Omit<BuildState, 'output'>): void {
  const path = statePath(place);
  mkdirSync(dirname(path), { recursive: true });
  const whole: BuildState = { ...state, output: timesOf(place.out, filesUnder(place.out)) };
  writeFileSync(path, place.seals.enclose(`build ${place.out}`, Buffer.from(JSON.stringify(whole))));
}

function readState(place: BuildPlace): BuildState | null {
  const path = statePath(place);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  // Incomplete, or of somebody else, nothing is known of the last build.
  const bytes = place.seals.open(`build ${place.out}`, readFileSync(path));
  return bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as BuildState);
}

/** Locks and scraps begin with a dot. */
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
