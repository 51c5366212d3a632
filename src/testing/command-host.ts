/**
 * Runs commands one after the other in a process that stays: what a test waits for is the command, not Node's start.
 * What would be printed is sent back. The code is the bundle that a checkout starts, as `keep-code.ts` made it.
 */
import { pathToFileURL } from 'node:url';

const bundle = process.env.GAZETTE_TEST_BUNDLE || null;
const { run } = (await import(
  bundle === null ? '../cli/run.ts' : pathToFileURL(bundle).href
)) as typeof import('../cli/run.ts');

/** A command, and what its environment has beside that of the test. */
export interface Asked {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const printed = { stdout: '', stderr: '' };

for (const name of ['stdout', 'stderr'] as const) {
  process[name].write = ((chunk: string | Uint8Array) => {
    printed[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    return true;
  }) as typeof process.stdout.write;
}

process.on('message', async ({ args, env }: Asked) => {
  Object.assign(printed, { stdout: '', stderr: '' });
  const before = { ...process.env };
  Object.assign(process.env, env);
  const status = await run(args, bundle);
  for (const name of Object.keys(env))
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  process.send!({ status, ...printed });
});

// The test's process has ended.
process.on('disconnect', () => process.exit());
