/** Kills a command again and again, half of the times in its critical part, and counts where the kills fell. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Call, type Strike, type Struck, type StruckCommand, struck } from './struck.ts';

export interface KillTrial {
  readonly command: (kill: number) => StruckCommand;
  readonly kills: number;
  /** Brings about what stood there before each run. */
  readonly prepare: (kill: number) => void;
  /** The part of the critical section to which a call belongs; `null`: to none. */
  readonly placeOf: (call: Call) => string | null;
  /** Runs what comes next, and expects what has to hold after it. */
  readonly next: (kill: number) => Promise<void>;
}

/** So many kills in a hundred may miss, since the command was at its end. */
const MOST_MISSED = 0.5;
const TELL_EVERY = 10;

/** How many kills fell where; the commands that ended before theirs are not among them. */
export async function killAgainAndAgain(trial: KillTrial): Promise<Record<string, number>> {
  const { command, kills, prepare, placeOf, next } = trial;
  let whole: Struck;
  // The first one fills caches.
  for (const turn of [-2, -1]) {
    prepare(turn);
    whole = await struck(command(turn), null);
    expect(whole.status).toBe(0);
  }
  await next(-1);
  const strikes = strikesAt(whole!, placeOf);
  const fell: Record<string, number> = { before: 0 };
  for (const { place } of strikes) fell[place] = 0;
  let missed = 0;
  for (let kill = 0; kill < kills; ) {
    const turn = kill + missed;
    prepare(turn);
    const chosen = strikes[Math.floor(turn / 2) % strikes.length]!;
    const strike: Strike = turn % 2 === 0 ? oneOf(chosen.strikes) : { afterMs: Math.random() * whole!.ms };
    const run = await struck(command(turn), strike);
    if (run.wasKilled) {
      const place = placeIn(run, placeOf);
      fell[place] = (fell[place] ?? 0) + 1;
      kill += 1;
      // It takes long: the number so far is said on the way.
      if (kill % TELL_EVERY === 0 && kill < kills)
        process.stderr.write(`${kill} kills: ${JSON.stringify(fell)}\n`);
    } else missed += 1;
    expect(missed, 'too many commands ended before they could be killed').toBeLessThanOrEqual(
      Math.max(4, kills * MOST_MISSED),
    );
    await next(turn);
  }
  return fell;
}

const oneOf = <T>(values: readonly T[]): T => values[Math.floor(Math.random() * values.length)]!;

/** For each part of the critical section the calls at which a command can be ended. */
function strikesAt({ calls }: Struck, placeOf: KillTrial['placeOf']) {
  const counts = new Map<string, number>();
  const places = new Map<string, { readonly call: string; readonly nth: number }[]>();
  for (const call of calls) {
    const nth = (counts.get(call.name) ?? 0) + 1;
    counts.set(call.name, nth);
    const place = placeOf(call);
    if (place !== null) places.set(place, [...(places.get(place) ?? []), { call: call.name, nth }]);
  }
  expect(places.size, 'the command has a critical part').toBeGreaterThan(0);
  return [...places].map(([place, all]) => {
    // How often a process writes to its own threads and to a terminal is another number each time.
    const counted = all.filter(({ call }) => !/^writev?$/.test(call));
    return { place, strikes: counted.length > 0 ? counted : all };
  });
}

/** Where a run ended: before the critical section, or in the part of it that it was in last. */
function placeIn({ calls }: Struck, placeOf: KillTrial['placeOf']): string {
  const places = calls.map(placeOf).filter((place) => place !== null);
  return places.at(-1) ?? 'before';
}

/** The files under `folder` with their digests, as lines; `isLeftOut`: of paths that say nothing. */
export function treeOf(folder: string, isLeftOut: (path: string) => boolean = () => false): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name).slice(folder.length + 1) }))
    .filter(({ path }) => !isLeftOut(path))
    .map(({ entry, path }) => (entry.isFile() ? `${path} ${digestOf(join(folder, path))}` : `${path}/`))
    .sort();
}

const digestOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
