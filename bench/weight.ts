/**
 * `npm run bench -- --only weight`: what the pages of the sample make a reader load, gzip: each script and each style sheet,
 * and all of them together.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What they weighed in the release before. */
const MOST = { js: 30_555, css: 5733 } as const;
const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Whether scripts and styles weigh no more than they did. */
export function benchWeight(): boolean {
  const site = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  try {
    execFileSync(process.execPath, ['src/cli/main.ts', 'build', '--no-pdf', '--out', site], {
      cwd: PROJECT,
      stdio: 'ignore',
    });
    const folder = join(site, '_astro');
    const weights = readdirSync(folder).map((name) => ({
      name,
      bytes: gzipSync(readFileSync(join(folder, name))).length,
    }));
    return (['js', 'css'] as const)
      .map((kind) => {
        const files = weights
          .filter(({ name }) => name.endsWith(`.${kind}`))
          .sort((x, y) => y.bytes - x.bytes);
        const sum = files.reduce((all, { bytes }) => all + bytes, 0);
        const isGood = sum <= MOST[kind];
        console.log(`${isGood ? 'pass' : 'FAIL'}  all .${kind}: ${sum} bytes (at most ${MOST[kind]})`);
        for (const { name, bytes } of files) console.log(`      ${`${bytes}`.padStart(6)}  ${name}`);
        return isGood;
      })
      .every(Boolean);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}
