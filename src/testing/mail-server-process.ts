/** Starts and ends the mail servers of the tests. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Moods } from './mail-moods.ts';
import { openMailServer } from './mail-server.ts';
import { PROJECT, sandbox } from './sandbox.ts';

export interface MailServer {
  readonly url: string;
  /** `recipient message-id` of each message taken, in the order of arrival. */
  readonly accepted: () => string[];
  readonly messages: () => Buffer[];
}

/** One in a process of its own. */
export interface MortalMailServer extends MailServer {
  /** Ends the process as a power cut would, and starts another one at the same address. */
  readonly crash: () => Promise<void>;
}

/** A mail server of these moods, gone when the test ends. It runs here: what writes to it is another process. */
export async function mailServer(moods: Moods = {}): Promise<MailServer> {
  const folder = sandbox();
  const { port, close } = await openMailServer(folder, moods, 0);
  onTestFinished(close);
  return serverOf(folder, port);
}

/** The same in a process that can be ended. */
export async function mortalMailServer(moods: Moods = {}): Promise<MortalMailServer> {
  const folder = sandbox();
  let child: ChildProcess;
  const start = async (port: string) => {
    const script = join(PROJECT, 'src/testing/mail-server-main.ts');
    child = spawn(process.execPath, [script, folder, JSON.stringify(moods), port], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [printed] = (await once(child.stdout!, 'data')) as [Buffer];
    return String(printed).trim();
  };
  onTestFinished(() => void child.kill());
  const port = await start('0');
  return {
    ...serverOf(folder, Number(port)),
    async crash() {
      child.kill('SIGKILL');
      await once(child, 'exit');
      await start(port);
    },
  };
}

function serverOf(folder: string, port: number): MailServer {
  const accepted = join(folder, 'accepted.txt');
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted: () => (existsSync(accepted) ? readFileSync(accepted, 'utf8').trim().split('\n') : []),
    messages: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.eml'))
        .map((name) => readFileSync(join(folder, name))),
  };
}
