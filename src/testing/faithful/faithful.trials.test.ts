/**
 * Histories of others are taken in, and a reader that shares no code with the import holds every version against its source. The
 * folder that `GAZETTE_MIRRORS` names holds bare repositories, each as `owner+name/repo`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../sandbox.ts';
import { questionOf, seeded, verdictOn, versionsOf } from './as-of.ts';
import { type Examined, examine } from './examine.ts';
import { HISTORIES, type HistoryAsked, pathsOf } from './histories.ts';

const mirrors = process.env.GAZETTE_MIRRORS ?? null;
const placeOf = ({ repository }: HistoryAsked) => join(mirrors ?? '', repository.replace('/', '+'), 'repo');
const there = mirrors === null ? [] : HISTORIES.filter((history) => existsSync(placeOf(history)));
const QUESTIONS = 10_000;
const SEED = 20_261_128;

const rows: string[] = [];
const examined: { readonly root: string; readonly found: Examined }[] = [];

/** Takes a history in, and says how long that took and how much memory it held at most. */
async function taken(
  history: HistoryAsked,
  root: string,
): Promise<{ seconds: number; megabytes: number | null }> {
  const args = [
    'import',
    history.kind,
    placeOf(history),
    ...pathsOf(history, placeOf(history)),
    '--root',
    root,
    '--locale',
    history.locale,
  ];
  if (history.kind === 'git') args.push('--dates', history.clock);
  const began = performance.now();
  const child = spawn(process.execPath, [join(PROJECT, 'src/cli/main.ts'), ...args], { stdio: 'ignore' });
  let kilobytes = 0;
  const look = setInterval(() => {
    const file = `/proc/${child.pid}/status`;
    const status = existsSync(file) ? readFileSync(file, 'utf8') : '';
    kilobytes = Math.max(kilobytes, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0));
  }, 100);
  const [code] = await once(child, 'exit');
  clearInterval(look);
  expect(code).toBe(0);
  return {
    seconds: (performance.now() - began) / 1000,
    megabytes: kilobytes === 0 ? null : Math.round(kilobytes / 1024),
  };
}

/** A row of the table, which is written down as it grows: the whole takes an hour. */
function told(row: string): void {
  rows.push(row);
  if (process.env.GAZETTE_TABLE)
    writeFileSync(process.env.GAZETTE_TABLE, `${[...HEAD, ...rows].join('\n')}\n`);
}

const HEAD = [
  '| history | changes | versions | differences by kind | faults | seconds | memory |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];

afterAll(() => {
  if (rows.length > 0) console.log([...HEAD, ...rows].join('\n'));
});

describe.skipIf(there.length === 0)('the versions of a history that GAZETTE_MIRRORS has', () => {
  it.each(there)('are the words, numbers, links and days of its source: $repository', async (history) => {
    const root = mkdtempSync(join(process.env.GAZETTE_KEEP ?? tmpdir(), 'faithful-'));
    const { seconds, megabytes } = await taken(history, root);
    const found = examine({
      repository: placeOf(history),
      root,
      clock: history.clock,
      flipDays: history.kind === 'ota' ? 14 : 0,
    });
    examined.push({ root, found });
    const kinds = Object.entries(found.kinds).sort(([a], [b]) => (a < b ? -1 : 1));
    told(
      `| ${history.repository} | ${found.states} | ${found.versions} | ${kinds.map(([kind, count]) => `${kind}: ${count}`).join('; ')} | ${found.faults.length} | ${seconds.toFixed(0)} | ${megabytes} MB |`,
    );
    expect(found.versions).toBeGreaterThan(0);
    expect(found.faults).toEqual([]);
  });

  it(`answer for ${QUESTIONS} days as the logs of their sources do`, () => {
    const random = seeded(SEED);
    const counts = new Map<string, number>();
    const faults: string[] = [];
    const known = examined.map(({ root, found }) => ({
      versions: versionsOf(root),
      policies: found.policies,
    }));
    for (let asked = 0; asked < QUESTIONS; asked++) {
      const { versions, policies } = known[asked % known.length]!;
      const question = questionOf(policies, random);
      const verdict = verdictOn(question, versions.get(question.policy.policy)!);
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      if (verdict === 'fault') faults.push(`${question.policy.policy} on ${question.day}`);
    }
    const said = [...counts].map(([verdict, count]) => `${verdict}: ${count}`).join('; ');
    told(`| ${QUESTIONS} days, seed ${SEED} | | | ${said} | ${faults.length} | | |`);
    expect(faults).toEqual([]);
  });
});
