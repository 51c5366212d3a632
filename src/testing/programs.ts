/** Programs of the system that some tests run. Where one is missing its tests are skipped, and named at the end of the run. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The program's path, or `null` if the machine does not have it. */
export const programNamed = (name: string): string | null =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;

/** Whether tests of these programs can run. Throws where `CI` is `true` and one is missing: `.ci/run` installs them. */
export function hasPrograms(...names: readonly string[]): boolean {
  const missing = names.filter((name) => programNamed(name) === null);
  if (missing.length > 0 && process.env.CI === 'true')
    throw new Error(`Missing ${missing.join(' and ')}, expected programs that .ci/run installs`);
  return missing.length === 0;
}
