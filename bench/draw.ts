/**
 * `node bench/draw.ts --clones DIR --out DIR [--seed 7] [--pairs 200]`: draws pairs of versions from public histories.
 *
 * Clones lie in `--clones` as `owner+name/…/` (any git directory in it will do); a history without one is left out and named.
 * Each history has its turn, and each kind of change its share, so that a set is rich in what redlines find hard. For each
 * pair the folder `NNN` gets `old.md`, `new.md` and `meta.json` with repository, path and both commits: the same seed draws the
 * same pairs again. Half of the files are of the half that nobody looks at, with all their pairs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { textAt, type Versions, versionsIn } from './clones.ts';
import { HISTORIES } from './histories.ts';
import { KINDS, type Kind, kindsOf } from './kinds.ts';
import { pick, randomFrom, shuffled } from './random.ts';
import { parse } from './redline.ts';

const { values } = parseArgs({
  options: {
    clones: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '7' },
    pairs: { type: 'string', default: '200' },
  },
});
if (!values.clones || !values.out) throw new Error('--clones and --out: expected two folders');
const { clones, out, seed } = values as { clones: string; out: string; seed: string };

/** Texts outside these sizes say little about a policy. */
const SMALLEST = 1_500;
const LARGEST = 200_000;
/** Neither one history nor one file may crowd out the others. */
const MOST_OF_HISTORY = 0.2;
const MOST_OF_FILE = 6;
/** Versions that lie further apart are mostly rewritten. */
const MOST_APART = 4;
const TRIES_A_PAIR = 24;

const random = randomFrom(Number(seed));
const wanted = Number(values.pairs);
const share = Math.ceil(wanted / KINDS.length);

interface Pair {
  readonly versions: Versions;
  readonly older: string;
  readonly newer: string;
  readonly old: string;
  readonly next: string;
}

/** A pair drawn by lot from `pool`; `null` if it is of no use. */
function candidate(pool: readonly Versions[]): Pair | null {
  const versions = pick(pool, random);
  const { commits } = versions;
  const later = Math.floor(random() * (commits.length - 1));
  const earlier = Math.min(commits.length - 1, later + 1 + Math.floor(random() * MOST_APART));
  const [older, newer] = [commits[earlier]!, commits[later]!];
  const [old, next] = [textAt(versions, older), textAt(versions, newer)];
  if (old === null || next === null) return null;
  const isUseful =
    old !== next &&
    Math.min(old.length, next.length) >= SMALLEST &&
    Math.max(old.length, next.length) <= LARGEST;
  return isUseful ? { versions, older, newer, old, next } : null;
}

const pools = HISTORIES.map((history) => shuffled(versionsIn(clones, history), random)).filter(
  (pool) => pool.length > 0,
);
const counts = new Map<string, number>();
const count = (name: string) => counts.get(name) ?? 0;
const add = (name: string) => counts.set(name, count(name) + 1);
const firstHalves = new Map(HISTORIES.map(({ repository }) => [repository, Math.floor(random() * 2)]));
const firstHalf = (repository: string) => firstHalves.get(repository)!;
const halves = new Map<string, 'seen' | 'unseen'>();
const seenPairs = new Set<string>();
let drawn = 0;
for (let tries = 0; drawn < wanted && tries < wanted * TRIES_A_PAIR; tries++) {
  const pair = candidate(pools[tries % pools.length]!);
  if (pair === null) continue;
  const { versions, older, newer, old, next } = pair;
  const { repository, kind } = versions.history;
  const file = `${repository}/${versions.path}`;
  const key = `${file} ${older} ${newer}`;
  if (seenPairs.has(key) || count(file) >= MOST_OF_FILE || count(repository) >= wanted * MOST_OF_HISTORY)
    continue;
  seenPairs.add(key);
  const changes: Kind[] = kindsOf(parse(old), parse(next));
  // Towards the end any pair will do, else the rare kinds are waited for in vain.
  const isLate = tries > (wanted * TRIES_A_PAIR) / 2;
  if (!isLate && !changes.some((change) => count(change) < share)) continue;
  // Files take turns within their history, so that both halves have every history that has two files; which half is
  // first is drawn by lot.
  const half =
    halves.get(file) ??
    ((count(`files of ${repository}`) + firstHalf(repository)) % 2 === 0 ? 'seen' : 'unseen');
  if (!halves.has(file)) add(`files of ${repository}`);
  halves.set(file, half);
  for (const name of [file, repository, half, ...changes]) add(name);
  drawn++;
  const id = String(drawn).padStart(3, '0');
  mkdirSync(join(out, id), { recursive: true });
  writeFileSync(join(out, id, 'old.md'), old);
  writeFileSync(join(out, id, 'new.md'), next);
  const meta = {
    id,
    repo: repository,
    kind,
    path: versions.path,
    oldCommit: older,
    newCommit: newer,
    seed: Number(seed),
    half,
    changes,
    changedWords: Math.abs(next.length - old.length),
  };
  writeFileSync(join(out, id, 'meta.json'), `${JSON.stringify(meta, null, 2)}\n`);
}
const told = (names: readonly string[]) => names.map((name) => `${name} ${count(name)}`).join(', ');
console.log(`${drawn} pairs: ${told(['seen', 'unseen'])}`);
console.log(told(HISTORIES.map(({ repository }) => repository)));
console.log(told(KINDS));
