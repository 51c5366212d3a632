/** CPU time and memory of a program and all its children. */
import { spawnSync } from 'node:child_process';

export interface Run {
  /** Seconds of user and system time. */
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
  const { status, stdout, stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', 'MEASURED %U %S %M', command, ...args],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    },
  );
  const [, user, system, size] = /MEASURED ([\d.]+) ([\d.]+) (\d+)/.exec(stderr) ?? [];
  if (status !== 0 || user === undefined)
    throw new Error(`${command} ${args.join(' ')} failed:\n${stderr.slice(-2000)}`);
  return { cpu: Number(user) + Number(system), megabytes: Math.round(Number(size) / 1024), stdout };
}

/** The median of the times, the most of the memory. */
export const median = (runs: readonly Run[]): Omit<Run, 'stdout'> => ({
  cpu: medianOf(runs.map(({ cpu }) => cpu)),
  megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
});

export const medianOf = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
