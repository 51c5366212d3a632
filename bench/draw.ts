/**
 * `node bench/draw.ts --clones DIR --out DIR [--seed 7] [--pairs 200]`: draws pairs of versions from public histories.
 *
 * Clones lie in `--clones` as `owner+name/…/` (any git directory in it will do); a history without one is left out and named.
 * For each pair the folder `NNN` gets `old.md`, `new.md` and `meta.json` with repository, path and both commits, so that the
 * same seed draws the same pairs again. Every second pair is of the half that nobody looks at.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HISTORIES, type History } from './histories.ts';
import { pick, randomFrom, shuffled } from './random.ts';

const { values } = parseArgs({
  options: {
    clones: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '7' },
    pairs: { type: 'string', default: '200' },
  },
});
if (!values.clones || !values.out) throw new Error('--clones and --out: expected two folders');
const [clones, out] = [values.clones, values.out];

/** Texts outside these sizes say little about a policy. */
const SMALLEST = 1_500;
const LARGEST = 400_000;
/** A history may not crowd out the others. */
const MOST_SHARE = 0.25;

interface Version {
  readonly repository: string;
  readonly kind: History['kind'];
  readonly gitDir: string;
  readonly path: string;
  /** Newest first. */
  readonly commits: readonly string[];
}

const git = (gitDir: string, ...args: string[]): string =>
  execFileSync('git', [`--git-dir=${gitDir}`, '-c', 'core.quotePath=off', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

function gitDirOf({ repository }: History): string | null {
  const folder = join(clones, repository.replace('/', '+'));
  if (!existsSync(folder)) return null;
  const places = [folder, join(folder, '.git'), ...readdirSync(folder).map((name) => join(folder, name))];
  return (
    places.find((place) => existsSync(join(place, 'HEAD')) && existsSync(join(place, 'objects'))) ?? null
  );
}

/** The files of a history that have several versions, with the commits that changed each. */
function versionsOf(history: History): Version[] {
  const gitDir = gitDirOf(history);
  if (gitDir === null) {
    console.error(`no clone of ${history.repository}`);
    return [];
  }
  const byPath = new Map<string, string[]>();
  let commit = '';
  for (const line of git(
    gitDir,
    'log',
    '--no-renames',
    '--diff-filter=AM',
    '--name-only',
    '--format=%x00%H',
  ).split('\n')) {
    if (line.startsWith('\0')) commit = line.slice(1);
    else if (/\.(md|markdown)$/i.test(line) && history.under.some((start) => line.startsWith(start)))
      byPath.set(line, [...(byPath.get(line) ?? []), commit]);
  }
  return [...byPath]
    .filter(([, commits]) => commits.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, commits]) => ({
      repository: history.repository,
      kind: history.kind,
      gitDir,
      path,
      commits,
    }));
}

const random = randomFrom(Number(values.seed));
const wanted = Number(values.pairs);
const pools = HISTORIES.map((history) => shuffled(versionsOf(history), random)).filter(
  (pool) => pool.length > 0,
);
const taken = new Map<string, number>();
let drawn = 0;
for (let tries = 0; drawn < wanted && tries < wanted * 40 && pools.length > 0; tries++) {
  const pool = pools[tries % pools.length]!;
  const version = pick(pool, random);
  const share = (taken.get(version.repository) ?? 0) / wanted;
  if (share >= Math.max(MOST_SHARE, 1 / pools.length)) continue;
  const later = Math.floor(random() * (version.commits.length - 1));
  // Neighbours, or a few versions apart.
  const earlier = Math.min(version.commits.length - 1, later + 1 + Math.floor(random() * 4));
  const [next, old] = [later, earlier].map((at) =>
    git(version.gitDir, 'show', `${version.commits[at]!}:${version.path}`),
  ) as [string, string];
  if (
    old === next ||
    Math.min(old.length, next.length) < SMALLEST ||
    Math.max(old.length, next.length) > LARGEST
  )
    continue;
  drawn++;
  taken.set(version.repository, (taken.get(version.repository) ?? 0) + 1);
  const folder = join(out, String(drawn).padStart(3, '0'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'old.md'), old);
  writeFileSync(join(folder, 'new.md'), next);
  writeFileSync(
    join(folder, 'meta.json'),
    `${JSON.stringify(
      {
        id: String(drawn).padStart(3, '0'),
        repo: version.repository,
        kind: version.kind,
        path: version.path,
        oldCommit: version.commits[earlier],
        newCommit: version.commits[later],
        seed: Number(values.seed),
        half: drawn % 2 === 0 ? 'unseen' : 'open',
        changedWords: Math.abs(next.length - old.length),
      },
      null,
      2,
    )}\n`,
  );
}
console.log(
  `${drawn} pairs from ${taken.size} histories: ${[...taken].map(([name, count]) => `${name} ${count}`).join(', ')}`,
);
