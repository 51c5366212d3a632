/**
 * Kills the sender again and again while the server defers, refuses and hangs up, and counts who got what. `npm run
 * trials` writes to 10,000 recipients each way; here it is the same on a small list.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { gazette } from '../testing/gazette.ts';
import { meets } from '../testing/mail-moods.ts';
import { mortalMailServer } from '../testing/mail-server-process.ts';
import { PROJECT, sampleSandbox, write } from '../testing/sandbox.ts';
import { CUT_OFF } from './journal.ts';

const IS_FULL = process.env.GAZETTE_TRIALS === 'full';
const RECIPIENTS = IS_FULL ? 10_000 : 150;
const CONNECTIONS = 8;
/** A process needs about a second to begin; between these it is somewhere in the middle of sending. */
const KILL_AFTER_MS = IS_FULL ? [1200, 3500] : [900, 1300];
const MOST_KILLS = IS_FULL ? 60 : 1;
const SERVER_CRASHES = IS_FULL ? 4 : 1;

const MOODS = { refuse: 0.02, defer: 0.05, hangUpBefore: 0.01, hangUpAfter: 0.005 };

it.each(IS_FULL ? (['resend', 'skip'] as const) : (['resend'] as const))(
  'nobody outside the list of doubts gets it twice, or not at all (%s)',
  async (decision) => {
    const server = await mortalMailServer(MOODS);
    const root = sampleSandbox();
    const people = Array.from({ length: RECIPIENTS }, (_, i) => `p${i}@example.org`);
    write(root, { 'people.csv': `email\n${people.join('\n')}\n` });
    const call = ['send', 'privacy', '2027-03-01', '--root', root, '--to', join(root, 'people.csv')];
    const way = [
      '--smtp',
      server.url,
      '--rate',
      'none',
      '--retry-after',
      '0.2',
      '--connections',
      String(CONNECTIONS),
    ];
    const doubted = new Set<string>();
    let [kills, crashes, mostAtOnce, runs] = [0, 0, 0, 0];
    let isDone = false;
    for (let isKilled = false; !isDone; runs++) {
      expect(runs, 'the sending comes to an end').toBeLessThan(200);
      const before = JSON.parse((await gazette(...call, '--dry-run', '--json')).stdout);
      for (const { email } of before.inDoubt) doubted.add(email);
      const cutOff = before.inDoubt.filter(({ why }: { why: string }) => why === CUT_OFF).length;
      if (isKilled) mostAtOnce = Math.max(mostAtOnce, cutOff);
      const child = spawn(
        process.execPath,
        [join(PROJECT, 'src/cli/main.ts'), ...call, ...way, '--yes', '--json', '--in-doubt', decision],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      );
      const ended = once(child, 'exit') as Promise<[number | null]>;
      isKilled = false;
      if (kills < MOST_KILLS) {
        const [least, most] = KILL_AFTER_MS as [number, number];
        const isOver = await Promise.race([ended, sleep(least + Math.random() * (most - least))]);
        if (crashes < SERVER_CRASHES && !isOver && (kills % 5 === 1 || !IS_FULL)) {
          crashes += 1;
          await server.crash();
        }
        if (!isOver) {
          child.kill('SIGKILL');
          kills += 1;
          isKilled = true;
        }
      }
      isDone = (await ended)[0] === 0;
    }

    const received = new Map<string, number>();
    for (const line of server.accepted()) {
      const [email] = line.split(' ') as [string];
      received.set(email, (received.get(email) ?? 0) + 1);
    }
    const last = JSON.parse((await gazette(...call, '--dry-run', '--json')).stdout);
    const twice = people.filter((email) => (received.get(email) ?? 0) > 1);
    const refused = people.filter((email) => meets(email, 'refuse', MOODS.refuse));
    const lost = people.filter(
      (email) => !received.has(email) && !doubted.has(email) && !refused.includes(email),
    );
    console.log(
      `${decision}: ${RECIPIENTS} recipients, ${runs} runs, ${kills} kills, ${crashes} server crashes; ` +
        `${received.size} have it, ${refused.length} refused, ${doubted.size} were in doubt (at most ${mostAtOnce} after a kill), ` +
        `${twice.length} got it twice, ${twice.filter((email) => !doubted.has(email)).length} of them never in doubt, ${lost.length} are lost`,
    );
    expect(kills).toBeGreaterThan(0);
    expect(last.due).toBe(0);
    expect(twice.filter((email) => !doubted.has(email))).toEqual([]);
    expect(lost).toEqual([]);
    expect(mostAtOnce).toBeLessThanOrEqual(CONNECTIONS);
    if (decision === 'skip') expect(twice).toEqual([]);
  },
  IS_FULL ? 1_800_000 : 120_000,
);
