/**
 * Runs commands one after the other in a process that stays: what a test waits for is the command, not Node's start.
 * What would be printed is sent back.
 */
import { run } from '../cli/run.ts';

const printed = { stdout: '', stderr: '' };

for (const name of ['stdout', 'stderr'] as const) {
  process[name].write = ((chunk: string | Uint8Array) => {
    printed[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    return true;
  }) as typeof process.stdout.write;
}

process.on('message', async (args: readonly string[]) => {
  Object.assign(printed, { stdout: '', stderr: '' });
  const status = await run(args);
  process.send!({ status, ...printed });
});

// The test's process has ended.
process.on('disconnect', () => process.exit());
