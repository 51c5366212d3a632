/**
 * Whether a build would give the site that is already there. Sources are compared by size and time and, where those differ (as
 * after a fresh checkout), by content; the built site by size and time only. And which files of the last site a new one can
 * leave where they are.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isPending } from '../archive/index.ts';
import type { BuiltFile, StandingSite } from '../site/index.ts';
import { type Seals, sha256, writeWhole } from '../store/index.ts';
import { filesUnder } from './files-under.ts';

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

/** A file of a site as it was when it was built: with its size and its time. */
type Listed = readonly [path: string, size: number, time: number, digest: string, key: string | null];

/** Where a build stands, and where it is noted, sealed like everything that is kept. */
export interface BuildPlace {
  readonly cache: string;
  readonly out: string;
  readonly seals: Seals;
}

const statePath = ({ cache, out }: BuildPlace) => join(cache, 'builds', `${sha256(out)}.json`);
const filesPath = ({ cache, out }: BuildPlace) => join(cache, 'builds', `${sha256(out)}.files.json`);

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

/**
 * Notes what was built. `files`: those of the site. Where others stand in `out` by now, somebody else works there, and the next
 * build begins anew.
 */
export function keepBuild(
  place: BuildPlace,
  state: Omit<BuildState, 'output'>,
  files: readonly BuiltFile[],
): void {
  const { out } = place;
  const path = statePath(place);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  const there = filesUnder(out);
  if (there.length !== files.length || there.some((file, i) => file !== files[i]!.path)) return;
  const listed = files.map(({ path: file, digest, key }): Listed => {
    const { size, mtimeMs } = statSync(join(out, file));
    return [file, size, mtimeMs, digest, key];
  });
  note(place, filesPath(place), listed);
  const whole: BuildState = { ...state, output: timesOf(out, there) };
  note(place, path, whole);
}

/** The site that the last build left in `out`, without what was changed or lost since; `null`: nothing is known of one. */
export function standingSite(place: BuildPlace): StandingSite | null {
  const { out } = place;
  const path = filesPath(place);
  const listed = noted<readonly Listed[]>(place, path);
  if (listed === null || !existsSync(out)) return null;
  const there = new Set(filesUnder(out));
  const files = new Map<string, BuiltFile>();
  for (const [file, size, time, digest, key] of listed) {
    const stats = there.has(file) ? lstatSync(join(out, file)) : null;
    if (stats?.isFile() && stats.size === size && stats.mtimeMs === time)
      files.set(file, { path: file, digest, key });
  }
  const notedAt = timeOf(path);
  return { folder: out, files, isStill: () => timeOf(path) === notedAt && existsSync(out) };
}

const timeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

const readState = (place: BuildPlace) => noted<BuildState>(place, statePath(place));

/** The seal is over the name of the note too, so that no two can be exchanged. */
const sealedAs = ({ out }: BuildPlace, path: string) => `${basename(path)} ${out}`;

function note(place: BuildPlace, path: string, value: unknown): void {
  writeWhole(path, place.seals.enclose(sealedAs(place, path), Buffer.from(JSON.stringify(value))));
}

function noted<T>(place: BuildPlace, path: string): T | null {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  // Incomplete, or of somebody else: nothing is known of the last build.
  const bytes = place.seals.open(sealedAs(place, path), readFileSync(path));
  return bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as T);
}

/** Locks and temporary files begin with a dot. */
const inputsOf = (root: string) =>
  ['policies', 'templates']
    .flatMap((folder) => filesUnder(join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => !file.split('/').some((name) => name.startsWith('.')));

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
