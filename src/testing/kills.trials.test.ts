/**
 * Builds that are killed (SIGKILL) while they read, print, finish and put the site in place: none leaves a process, and the next
 * build clears what lies about. `npm run trials` does it two hundred times, `npm test` a few.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishDraft } from '../archive/index.ts';
import { verify } from '../output/index.ts';
import { DRAFTED, PROJECT, sandbox } from './sandbox.ts';

const KILLS = process.env.GAZETTE_TRIALS === 'full' ? 200 : 4;
const ORPHANS_END_MS = 10_000;

/** Whether the machine says what its processes were started with. */
const canLook = process.platform === 'linux';

/** The processes whose command line or environment names `mark`. */
function processesOf(mark: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(mark) && stateOf(pid) !== 'Z';
      } catch {
        // Ended while it was looked at, or somebody else's.
        return false;
      }
    })
    .map(Number);
}

const stateOf = (pid: string) => /^\d+ \(.*\) (\w)/s.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1];

const until = async (isSo: () => boolean, ms: number) => {
  for (const end = performance.now() + ms; performance.now() < end; ) {
    if (isSo()) return true;
    await new Promise((next) => setTimeout(next, 50));
  }
  return isSo();
};

describe.skipIf(!canLook)('a build that is killed', () => {
  it(`leaves no process and nothing that the next one does not clear (${KILLS} times)`, async () => {
    const root = sandbox(DRAFTED);
    const DAY = '2026-01-01';
    publishDraft(root, {
      policy: 'privacy',
      effective: DAY,
      published: DAY,
      class: 'substantive',
      material: true,
      reason: 'New law',
      now: () => `${DAY}T09:00:00Z`,
    });
    const temporary = join(root, 'tmp');
    mkdirSync(temporary);
    const out = join(root, 'dist');
    // Bundles are kept elsewhere, so that a build begins to print soon.
    const env = { ...process.env, TMPDIR: temporary, GAZETTE_KILLED: root };
    const build = () =>
      spawn(
        process.execPath,
        [join(PROJECT, 'src/cli/main.ts'), 'build', '--force', '--root', root, '--out', out],
        {
          env,
          stdio: 'ignore',
        },
      );
    const ended = (child: ReturnType<typeof build>) =>
      new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)));
    const start = performance.now();
    expect(await ended(build())).toBe(0);
    const whole = performance.now() - start;
    const fell = { 'before a browser': 0, 'while a browser was there': 0, 'after it': 0 };
    for (let kill = 0; kill < KILLS; kill++) {
      // Later builds would find what is printed in the cache.
      rmSync(join(root, '.cache/pdf'), { recursive: true, force: true });
      const child = build();
      let hadBrowser = false;
      const over = ended(child);
      // Half of them as soon as a browser is there, the others at any moment.
      if (kill % 2 === 0)
        hadBrowser = await until(() => processesOf(root).length > 1 || child.exitCode !== null, whole);
      else await new Promise((next) => setTimeout(next, (whole * (kill + 0.5)) / KILLS));
      const isThere = processesOf(root).length > 1;
      child.kill('SIGKILL');
      await over;
      fell[isThere ? 'while a browser was there' : hadBrowser ? 'after it' : 'before a browser'] += 1;
      expect(await until(() => processesOf(root).length === 0, ORPHANS_END_MS), 'a process is left').toBe(
        true,
      );
    }
    expect(fell['while a browser was there'], 'none was killed while it printed').toBeGreaterThan(0);
    console.log(`killed ${KILLS} builds: ${JSON.stringify(fell)}`);
    expect(await ended(build())).toBe(0);
    expect(readdirSync(root).filter((name) => /^dist\./.test(name))).toEqual([]);
    expect(readdirSync(join(root, '.cache/astro')).filter((name) => /^build-/.test(name))).toEqual([]);
    expect(readdirSync(temporary).filter((name) => /^(gazette-browser|puppeteer)/.test(name))).toEqual([]);
    expect(await verify(out)).toMatchObject({ problems: [] });
  }, 7_200_000);
});
