/** CPU time and memory of a program and all its children. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Run {
  /** Seconds of user and system time of all its processes. */
  readonly cpu: number;
  /** The largest resident set of any of its processes. */
  readonly megabytes: number;
  readonly stdout: string;
}

/** Runs a program to its end. Throws with the end of what it said if it fails. */
export function measured(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Run {
  const group = newGroup();
  const entered =
    group === null ? [] : ['sh', '-c', 'echo $$ > "$0"; exec "$@"', join(group, 'cgroup.procs')];
  const { status, stdout, stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', 'MEASURED %U %S %M', ...entered, command, ...args],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    },
  );
  const [, user, system, size] = /MEASURED ([\d.]+) ([\d.]+) (\d+)/.exec(stderr) ?? [];
  const inGroup = group === null ? null : secondsOf(group);
  if (status !== 0 || user === undefined)
    throw new Error(`${command} ${args.join(' ')} failed:\n${stderr.slice(-2000)}`);
  return {
    cpu: inGroup ?? Number(user) + Number(system),
    megabytes: Math.round(Number(size) / 1024),
    stdout,
  };
}

/** Where control groups count CPU: those of version 1, and of version 2. */
const COUNTERS = ['/sys/fs/cgroup/cpuacct', '/sys/fs/cgroup'];
let groups = 0;

/**
 * A control group for a program and all that it starts, also what nobody waits for, such as an indexer that goes on by itself;
 * `null` where none can be made: then the processes count that the program waited for.
 */
function newGroup(): string | null {
  const counter = COUNTERS.find((folder) => existsSync(join(folder, 'cgroup.procs')));
  if (counter === undefined) return null;
  const group = join(counter, `gazette-bench-${process.pid}-${++groups}`);
  try {
    mkdirSync(group);
    accessSync(join(group, 'cgroup.procs'), constants.W_OK);
    return group;
  } catch {
    return null;
  }
}

/** What the processes of a group have used so far, in seconds; the group is given back. */
function secondsOf(group: string): number {
  const read = (name: string) => readFileSync(join(group, name), 'utf8');
  const seconds = existsSync(join(group, 'cpuacct.usage'))
    ? Number(read('cpuacct.usage')) / 1e9
    : Number(/usage_usec (\d+)/.exec(read('cpu.stat'))![1]) / 1e6;
  try {
    rmdirSync(group);
  } catch {
    // Something still runs in it; what it uses from here on is not counted.
  }
  return seconds;
}

/** The median of the times, the most of the memory. */
export const median = (runs: readonly Run[]): Omit<Run, 'stdout'> => ({
  cpu: medianOf(runs.map(({ cpu }) => cpu)),
  megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
});

export const medianOf = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
