import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
    // Pages are not tests' neighbours: every file under src/pages/ is an address.
    exclude: ['src/pages/**', 'node_modules/**'],
    // Builds and browsers take seconds on a slow machine; nothing here is timed.
    testTimeout: 60_000,
    // Most tests wait for processes and browsers of their own; three at a time keep two cores busy.
    maxWorkers: 3,
    hookTimeout: 120_000,
  },
});
