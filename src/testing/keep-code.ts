/** Before the first test: every process that a test starts finds the code of the command line bundled. */
import { keepCode } from '../cli/kept-code.ts';

export default async function setup(): Promise<void> {
  if (process.env.GAZETTE_BUNDLES !== '') await keepCode();
}
