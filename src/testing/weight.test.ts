/**
 * What the pages of a site in one language, read from left to right, send beside their own words: styles and scripts, as they are
 * compressed on the way. The bounds are what these pages weighed before the tool spoke more than three languages.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gazette } from './gazette.ts';
import { ORGANISATION, POLICY, write } from './sandbox.ts';

let root: string;

const textOf = (years: number) =>
  `---\ntitle: Privacy policy\nstanding: authoritative\n---\n\n## Retention {#retention}\n\nWe keep your data for ${years} years.\n`;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gazette-weight-'));
  write(root, { 'policies/organisation.yaml': ORGANISATION, 'policies/privacy/policy.yaml': POLICY });
  for (const [day, years] of [
    ['2026-01-01', 3],
    ['2026-11-22', 5],
  ] as const) {
    write(root, {
      'policies/privacy/draft/version.yaml': 'change:\n  summary: { en: [x] }\n',
      'policies/privacy/draft/en.md': textOf(years),
    });
    const { status, stderr } = await gazette(
      ...['publish', 'privacy', '--root', root, '--effective', day, '--published', day, '--late'],
      ...['--class', 'substantive', '--material', 'no', '--reason', 'x'],
    );
    expect([status, stderr]).toEqual([0, expect.anything()]);
  }
  const built = await gazette('build', '--no-pdf', '--json', '--root', root, '--as-of', '2026-11-28');
  expect([built.status, built.stderr]).toEqual([0, '']);
}, 180_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
const weightOf = (paths: Iterable<string>) =>
  [...paths].reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0);

/** The styles and scripts that a page asks for at once, and what those scripts begin with. */
function sentWith(page: string): {
  readonly styles: ReadonlySet<string>;
  readonly scripts: ReadonlySet<string>;
} {
  const html = read(page);
  const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, path]) => path!.replace(/^\//, ''));
  const scripts = new Set<string>();
  const add = (path: string) => {
    if (scripts.has(path)) return;
    scripts.add(path);
    for (const [, next] of read(path).matchAll(/(?:import|from)\s*"\.\/([^"]+)"/g))
      add(join(dirname(path), next!));
  };
  for (const path of found(/<script[^>]*\ssrc="([^"]+)"/g)) add(path);
  return { styles: new Set(found(/<link rel="stylesheet" href="([^"]+)"/g)), scripts };
}

it.each([
  ['en/index.html', 5746, 1503],
  ['en/privacy/index.html', 5746, 2348],
  ['en/privacy/2026-01-01/index.html', 5746, 2348],
  ['en/privacy/history/index.html', 5746, 3346],
  ['en/privacy/history/retention/index.html', 5746, 3346],
  ['en/privacy/compare/2026-01-01..2026-11-22/index.html', 5746, 2995],
  ['en/privacy/2026-11-22/notice/index.html', 5746, 1503],
  ['en/privacy/2026-11-22/record/index.html', 5746, 2165],
  ['404.html', 5746, 1503],
])('%s is sent styles and scripts no heavier than they were', (page, styleBytes, scriptBytes) => {
  const { styles, scripts } = sentWith(page);
  expect([styles.size, scripts.size].every((count) => count > 0)).toBe(true);
  expect(weightOf(styles)).toBeLessThanOrEqual(styleBytes);
  expect(weightOf(scripts)).toBeLessThanOrEqual(scriptBytes);
});

it('no page is sent what languages need that the site does not have', () => {
  const sheet = readdirSync(join(root, 'dist/_astro')).find((name) => name.startsWith('languages.'))!;
  for (const page of ['en/index.html', 'en/privacy/index.html']) expect(read(page)).not.toContain(sheet);
});
