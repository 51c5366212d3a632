/** Before the first test: every process that a test starts finds the code of the command line bundled. */
import { keepCode } from '../cli/kept-code.ts';

export default async function setup(): Promise<void> {
  if (process.env.GAZETTE_BUNDLES === '') return;
  // For `command-host.ts`: processes of tests have the environment of this one.
  process.env.GAZETTE_TEST_BUNDLE = (await keepCode()) ?? '';
}
