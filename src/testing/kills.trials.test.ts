/**
 * Builds that are killed (SIGKILL) while they check, make pages, print and put the site in place: none leaves a process, and the
 * next build gives the same bytes and clears what lies about. `npm run trials` does it two hundred times each, `npm test` a few.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishDraft } from '../archive/index.ts';
import { verify } from '../output/index.ts';
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

/** The trial of one kind of build. `before`: what is done with the root before each. */
function trialOf(
  options: readonly string[],
  placeOf: KillTrial['placeOf'],
  before: (root: string) => void,
): KillTrial {
  const root = published();
  const out = join(root, 'dist');
  const args = ['build', '--force', '--root', root, '--out', out, '--as-of', DAY, ...options];
  // What Node and Astro keep of the code is not of this build.
  const env = { TMPDIR: join(root, 'tmp'), NODE_COMPILE_CACHE: join(root, 'compiled') };
  let expected: readonly string[] | null = null;
  const state = () =>
    treeOf(
      root,
      (path) => /^(compiled|calls\.txt)/.test(path) || isEntry(path) || /^\.cache\/builds\//.test(path),
    );
  return {
    command: () => ({ folder: root, args, env, hasBrowser: !options.includes('--no-pdf') }),
    kills: KILLS,
    placeOf,
    prepare: () => before(root),
    async next() {
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

describe.skipIf(!canStrike)('a build that is killed', () => {
  it(`leaves no process and nothing that the next one does not clear (${KILLS} times)`, async () => {
    const fell = await killAgainAndAgain(
      // Without the list of what stands there the folder is exchanged.
      trialOf(['--no-pdf'], inPlace, (root) =>
        rmSync(join(root, '.cache/builds'), { recursive: true, force: true }),
      ),
    );
    console.log(`killed ${KILLS} builds: ${JSON.stringify(fell)}`);
    expect(KILLS - fell.before!, 'kills in the critical part').toBeGreaterThanOrEqual(LEAST);
  }, 7_200_000);

  it(`leaves a site that the next one brings up to date, where it exchanges files (${KILLS} times)`, async () => {
    const fell = await killAgainAndAgain(trialOf(['--no-pdf'], updating, disturb));
    console.log(`killed ${KILLS} builds that exchange files: ${JSON.stringify(fell)}`);
    expect(KILLS - fell.before!, 'kills in the critical part').toBeGreaterThanOrEqual(LEAST);
  }, 7_200_000);

  it(`leaves no browser either, where it prints (${KILLS} times)`, async () => {
    const fell = await killAgainAndAgain(
      // Later builds would find what is printed in the cache, and where it stands.
      trialOf([], printing, (root) => {
        for (const folder of ['.cache/pdf', 'dist'])
          rmSync(join(root, folder), { recursive: true, force: true });
      }),
    );
    console.log(`killed ${KILLS} builds that print: ${JSON.stringify(fell)}`);
    expect(KILLS - fell.before!, 'kills in the critical part').toBeGreaterThanOrEqual(LEAST);
  }, 7_200_000);
});
