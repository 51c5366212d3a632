/**
 * Builds that are killed (SIGKILL) while they check, make pages, print and put the site in place: none leaves a process, and the
 * next build gives the same bytes and clears what lies about. `npm run trials` does it two hundred times each, `npm test` a few.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishDraft } from '../archive/index.ts';
import { verify } from '../output/index.ts';
import { bundlesFolder } from '../site/bundle.ts';
import { type KillTrial, killAgainAndAgain, treeOf } from './kill-trial.ts';
import { canStrike, KILLS, LEAST } from './kills.ts';
import { DRAFTED, sandbox } from './sandbox.ts';
import { type Call, unharmed } from './struck.ts';

const DAY = '2026-01-01';

function published(): string {
  const root = sandbox(DRAFTED);
  publishDraft(root, {
    policy: 'privacy',
    effective: DAY,
    published: DAY,
    class: 'substantive',
    material: true,
    reason: 'New law',
    now: () => `${DAY}T09:00:00Z`,
  });
  mkdirSync(join(root, 'tmp'));
  return root;
}

/** Entries of the cache have the digest of what they were made from as their names: another run may have others. */
const isEntry = (path: string) => /^\.cache\/.*\/[0-9a-f]{64}$/.test(path);

/** What is done with the root before each kill, and before the build that comes after it. */
interface Around {
  readonly before?: (root: string) => void;
  readonly beforeNext?: (root: string, kill: number) => void;
}

/** The trial of one kind of build. */
function trialOf(
  options: readonly string[],
  placeOf: KillTrial['placeOf'],
  { before = () => {}, beforeNext = () => {} }: Around = {},
): KillTrial {
  const root = published();
  const out = join(root, 'dist');
  const args = ['build', '--force', '--root', root, '--out', out, '--as-of', DAY, ...options];
  // What Node and Astro keep of the code is not of this build: it stands where every build of this user finds it.
  const env = { TMPDIR: join(root, 'tmp'), GAZETTE_BUNDLES: bundlesFolder() ?? '' };
  let expected: readonly string[] | null = null;
  const state = () =>
    treeOf(root, (path) => /^calls\.txt/.test(path) || isEntry(path) || /^\.cache\/builds\//.test(path));
  return {
    command: () => ({ folder: root, args, env, hasBrowser: !options.includes('--no-pdf') }),
    kills: KILLS,
    placeOf,
    prepare: () => before(root),
    async next(kill) {
      beforeNext(root, kill);
      expect(await unharmed(root, args, env)).toBe(0);
      if (expected === null) {
        expect(await verify(out)).toMatchObject({ problems: [] });
        expected = state();
      }
      // The same bytes, and nothing else.
      expect(state()).toEqual(expected);
    },
  };
}

const inPlace = ({ name, line }: Call): string | null => {
  if (/^rename/.test(name) && /dist/.test(line)) return 'while the site is put in place';
  if (/dist\.\d+\.old/.test(line)) return 'while the old site is taken away';
  return /\.cache\/builds/.test(line) ? 'while it is noted what was built' : null;
};

const updating = ({ name, line }: Call): string | null => {
  if (/dist\.\d+\.(?:part|update)/.test(line)) return 'while it is noted what is exchanged';
  if (/^rename|^unlink|^rmdir|^mkdir/.test(name) && /\/dist\//.test(line)) return 'while files are exchanged';
  return /dist\.\d+\.new/.test(line) ? 'while new files are brought beside the site' : null;
};

/** A page that was changed, one that is lost, and one that nobody made: little enough to be put right where it stands. */
function disturb(root: string): void {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) return;
  const pages = (readdirSync(dist, { recursive: true }) as string[])
    .filter((path) => /privacy.*index\.html$/.test(path))
    .sort();
  writeFileSync(join(dist, pages[0]!), 'changed');
  rmSync(join(dist, pages[1]!), { force: true });
  mkdirSync(join(dist, 'of/somebody'), { recursive: true });
  writeFileSync(join(dist, 'of/somebody/else.html'), 'else');
}

const printing = ({ line }: Call): string | null => {
  if (/gazette-browser-/.test(line)) return 'while the browser begins or ends';
  return /\.pdf\.\d+\.part|\.cache\/pdf\//.test(line) ? 'while a PDF is kept and written' : null;
};

/** A browser takes longer to begin than all the rest of a build, so the build after a kill starts one in so many only. Odd: after kills of every kind. */
const PRINTS_EVERY = 5;

/** Nothing is printed yet when a build is killed; the next one finds most times what an earlier one has printed. */
function printedBefore(): Around {
  const kept = join(sandbox(), 'pdf');
  const cacheOf = (root: string) => join(root, '.cache/pdf');
  let isKept = false;
  return {
    before(root) {
      // A PDF that stands in the site would stay there.
      rmSync(join(root, 'dist'), { recursive: true, force: true });
      // Before the first kill two builds went through: what they printed is whole.
      if (isKept) rmSync(cacheOf(root), { recursive: true, force: true });
    },
    beforeNext(root, kill) {
      if (!isKept) cpSync(cacheOf(root), kept, { recursive: true });
      else if (kill % PRINTS_EVERY !== 0) cpSync(kept, cacheOf(root), { recursive: true });
      isKept = true;
    },
  };
}

describe.skipIf(!canStrike)('a build that is killed', () => {
  it(`leaves no process and nothing that the next one does not clear (${KILLS} times)`, async () => {
    // Without the list of what stands there the folder is exchanged.
    const forgotten = (root: string) => rmSync(join(root, '.cache/builds'), { recursive: true, force: true });
    const fell = await killAgainAndAgain(trialOf(['--no-pdf'], inPlace, { before: forgotten }));
    console.log(`killed ${KILLS} builds: ${JSON.stringify(fell)}`);
    expect(KILLS - fell.before!, 'kills in the critical part').toBeGreaterThanOrEqual(LEAST);
  }, 7_200_000);

  it(`leaves a site that the next one brings up to date, where it exchanges files (${KILLS} times)`, async () => {
    const fell = await killAgainAndAgain(trialOf(['--no-pdf'], updating, { before: disturb }));
    console.log(`killed ${KILLS} builds that exchange files: ${JSON.stringify(fell)}`);
    expect(KILLS - fell.before!, 'kills in the critical part').toBeGreaterThanOrEqual(LEAST);
  }, 7_200_000);

  it(`leaves no browser either, where it prints (${KILLS} times)`, async () => {
    const fell = await killAgainAndAgain(trialOf([], printing, printedBefore()));
    console.log(`killed ${KILLS} builds that print: ${JSON.stringify(fell)}`);
    expect(KILLS - fell.before!, 'kills in the critical part').toBeGreaterThanOrEqual(LEAST);
  }, 7_200_000);
});
