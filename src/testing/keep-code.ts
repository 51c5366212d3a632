/**
 * Before the first test: every process that a test starts finds the code of the command line bundled, and there is a folder
 * for what all tests of the run share. Processes of tests have the environment of this one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepCode } from '../cli/kept-code.ts';

export default async function setup(): Promise<() => void> {
  const shared = mkdtempSync(join(tmpdir(), 'gazette-run-'));
  process.env.GAZETTE_TEST_RUN = shared;
  process.env.GAZETTE_TEST_BUNDLE = process.env.GAZETTE_BUNDLES === '' ? '' : ((await keepCode()) ?? '');
  return () => rmSync(shared, { recursive: true, force: true });
}
