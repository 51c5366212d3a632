/** Runs the real command line beside the test. */
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Asked } from './command-host.ts';
import { PROJECT } from './sandbox.ts';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

let host: ChildProcess | null = null;
let last: Promise<unknown> = Promise.resolve();

/** `gazette ARGS`, with whatever it printed; one command after the other in one process. */
export const gazette = (...args: string[]): Promise<Outcome> => gazetteWith({}, ...args);

/** The same with this in its environment. */
export function gazetteWith(env: Asked['env'], ...args: string[]): Promise<Outcome> {
  const outcome = last.then(async () => {
    host ??= fork(join(PROJECT, 'src/testing/command-host.ts'), { execArgv: [] });
    const current = host;
    const over = new AbortController();
    const { signal } = over;
    // A host that dies fails the test that waits for it, not by its time.
    const died = once(current, 'exit', { signal }).then(([code]) => {
      host = null;
      throw new Error(`the process that runs commands ended with ${code}`);
    });
    const answered = once(current, 'message', { signal }).then(([outcome]) => outcome as Outcome);
    current.send({ args, env } satisfies Asked);
    return Promise.race([answered, died]).finally(() => {
      over.abort();
      for (const open of [answered, died]) open.catch(() => {});
    });
  });
  last = outcome;
  return outcome;
}

/** `gazette ARGS` in a process of its own, as a shell starts it. */
export function gazetteProcess(...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(PROJECT, 'src/cli/main.ts'), ...args],
      { maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        done({ status: error ? Number(error.code ?? 3) : 0, stdout, stderr });
      },
    );
  });
}
