/** Programs of the system that some tests need: where there is none they are left out, in continuous integration they fail. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The program's path, or `null` if the machine does not have it. */
export const programNamed = (name: string): string | null =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;

/**
 * Whether tests of these programs can run. Where `CI` is set a missing one is an error, elsewhere it is said.
 * `.ci/run` installs them.
 */
export function hasPrograms(...names: readonly string[]): boolean {
  const missing = names.filter((name) => programNamed(name) === null);
  if (missing.length === 0) return true;
  const sentence = `${missing.join(' and ')} cannot be found: tests of what other programs make of Word files need it`;
  if (process.env.CI) throw new Error(sentence);
  console.warn(`left out: ${sentence}`);
  return false;
}
