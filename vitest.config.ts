import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** When the tests begin, for them: see `src/testing/test-clock.ts`. */
const BEGIN = '2026-11-23T06:00:00Z';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts', 'packaging/**/*.test.ts', 'docs/site/*.test.ts'],
    // Pages are not tests' neighbours: every file under src/pages/ is an address.
    exclude: ['src/pages/**', 'node_modules/**'],
    reporters: ['default', './src/testing/skipped.ts'],
    globalSetup: ['src/testing/keep-code.ts'],
    setupFiles: ['src/testing/test-clock.ts'],
    env: {
      GAZETTE_TEST_CLOCK: String(Date.now() - Date.parse(BEGIN)),
      // The key of the cache is kept there; a test writes nothing among the settings of its user.
      XDG_CONFIG_HOME: join(tmpdir(), 'gazette-test-settings'),
      // What every process would make of the same modules again.
      NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
      NODE_OPTIONS: `--import ${new URL('src/testing/test-clock.ts', import.meta.url).href}`,
    },
    // Builds and browsers take seconds on a slow machine; nothing here is timed.
    testTimeout: 120_000,
    // Most tests wait for processes and browsers of their own; three at a time keep two cores busy.
    maxWorkers: 3,
    // A worker goes through its files with one load of the code: tests leave no state in modules.
    isolate: false,
    hookTimeout: 240_000,
  },
});
