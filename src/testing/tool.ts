/** Programs beside Node and Chromium that some tests run. Where one is missing its tests are skipped, and named at the end. */
import { spawnSync } from 'node:child_process';

/**
 * Whether the tests that need a program are to be skipped. Never where `CI` is `true`: there a program that is missing fails
 * them. `isThere`: whether the program can be run.
 */
export const isMissing = (isThere: boolean): boolean => !isThere && process.env.CI !== 'true';

/** Whether `program` starts when it is asked for its version or its help. */
export const canRun = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).error === undefined;
