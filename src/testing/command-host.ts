/**
 * Runs commands one after the other in a process that stays: what a test waits for is the command, not Node's start.
 * What would be printed is sent back. The code is the bundle that a checkout starts, as `keep-code.ts` made it.
 */
import { pathToFileURL } from 'node:url';

const bundle = process.env.GAZETTE_TEST_BUNDLE || null;
const { run } = (await import(
  bundle === null ? '../cli/run.ts' : pathToFileURL(bundle).href
)) as typeof import('../cli/run.ts');

const printed = { stdout: '', stderr: '' };

for (const name of ['stdout', 'stderr'] as const) {
  process[name].write = ((chunk: string | Uint8Array) => {
    printed[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    return true;
  }) as typeof process.stdout.write;
}

process.on('message', async (args: readonly string[]) => {
  Object.assign(printed, { stdout: '', stderr: '' });
  const status = await run(args, bundle);
  process.send!({ status, ...printed });
});

// The test's process has ended.
process.on('disconnect', () => process.exit());
