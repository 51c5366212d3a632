/**
 * Commands that end by SIGKILL at a chosen moment: on entering a chosen call of the operating system, or after some time.
 * strace makes both possible without anything in the tool that knows of it, and its log says where the command was.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './sandbox.ts';

/** A call that changes what is on the disk, or that tells another machine something. */
export interface Call {
  readonly name: string;
  /** The whole line of strace, with the paths of what it is about. */
  readonly line: string;
}

/** `nth`: counted among the calls of this name, from 1. */
export type Strike = { readonly call: string; readonly nth: number } | { readonly afterMs: number };

export interface Struck {
  /** In their order; with a strike at a call, the last one is that call, which was not carried out. */
  readonly calls: readonly Call[];
  readonly wasKilled: boolean;
  readonly status: number | null;
  readonly ms: number;
}

/** What a later command can find changed. A `?` lets a machine be without the call. */
const CALLS = [
  ...['?rename', '?renameat', '?renameat2', '?link', '?linkat', '?mkdir', '?mkdirat'],
  ...['?unlink', '?unlinkat', '?rmdir', 'write', 'writev', 'pwrite64', 'ftruncate', '?sendfile'],
];

const ORPHANS_END_MS = 60_000;
const TRACER_ENDS_MS = 10_000;
/** In the environment of a command and of all that it starts. */
const MARK = 'GAZETTE_STRUCK';

/** Runs `gazette ARGS` to its end, marked with `folder`, and gives its status. */
export async function unharmed(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number | null> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: marked(folder, env), stdio: 'ignore' });
  const [status] = (await once(child, 'exit')) as [number | null];
  await nothingRuns(folder);
  return status;
}

const MAIN = join(PROJECT, 'src/cli/main.ts');
const marked = (folder: string, env: NodeJS.ProcessEnv) => ({ ...process.env, ...env, [MARK]: folder });

export interface StruckCommand {
  /** Marks the processes, and gets the log of strace. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Whether it starts a browser: that one is to run as it does without strace. */
  readonly hasBrowser?: boolean;
}

/** Runs a command until the strike. */
export async function struck(command: StruckCommand, strike: Strike | null): Promise<Struck> {
  const { folder, args, env = {}, hasBrowser = false } = command;
  const log = join(folder, 'calls.txt');
  const isAtCall = strike !== null && 'call' in strike;
  const inject = isAtCall ? ['-e', `inject=${strike.call}:signal=SIGKILL:when=${strike.nth}`] : [];
  // -D: the command is our own child, and strace stands beside it.
  const tracer = [
    ...['-D', '-q', '-yy', '-s', '0', '-o', log, '-e', `trace=${CALLS.join(',')}`, ...inject],
    // Only the calls that are asked for are looked at, which is faster. It follows children, and knows no strike at a call.
    ...(hasBrowser || isAtCall ? [] : ['-f', '--seccomp-bpf']),
  ];
  const begun = performance.now();
  const child = spawn('strace', [...tracer, process.execPath, MAIN, ...args], {
    env: marked(folder, env),
    stdio: 'ignore',
  });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const timer =
    strike && 'afterMs' in strike ? setTimeout(() => child.kill('SIGKILL'), strike.afterMs) : undefined;
  const [status, signal] = await ended;
  clearTimeout(timer);
  const ms = performance.now() - begun;
  await nothingRuns(folder);
  return { calls: callsIn(log, child.pid!), wasKilled: signal === 'SIGKILL', status, ms };
}

/** Waits until nothing runs that a command marked with `folder` has started. Throws if something goes on. */
export async function nothingRuns(folder: string): Promise<void> {
  for (const end = performance.now() + ORPHANS_END_MS; processesOf(folder).length > 0; ) {
    if (performance.now() > end)
      throw new Error(`Unexpected processes left: ${processesOf(folder).map(commandOf).join('; ')}`);
    const left = processesOf(folder);
    // strace may wait for ever for a command that ended before it began to look at it.
    if (performance.now() > end - ORPHANS_END_MS + TRACER_ENDS_MS && left.every(isTracer))
      for (const pid of left) process.kill(Number(pid), 'SIGKILL');
    await new Promise((next) => setTimeout(next, 20));
  }
}

/** The processes of a command marked with `folder`, zombies left out. */
export function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        const isOurs = readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`${MARK}=${folder}\0`);
        return isOurs && !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
      } catch {
        // Ended while it was looked at, or somebody else's.
        return false;
      }
    });
}

const isTracer = (pid: string): boolean => commandOf(pid).startsWith('strace ');

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').slice(0, 200);
  } catch {
    return pid;
  }
}

/** The calls of the main thread. Where threads are followed, lines begin with their numbers. */
function callsIn(log: string, pid: number): Call[] {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  return lines.flatMap((line) => {
    const [, thread, name] = /^(?:(\d+) +)?(\w+)\(/.exec(line) ?? [];
    const isMain = thread === undefined || Number(thread) === pid;
    return name !== undefined && isMain ? [{ name, line }] : [];
  });
}
