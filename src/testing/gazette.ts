/** Runs the real command line in a process of its own. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './sandbox.ts';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `gazette ARGS`, with whatever it printed. */
export function gazette(...args: string[]): Promise<Outcome> {
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
