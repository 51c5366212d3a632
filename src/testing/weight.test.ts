/**
 * What the pages of a site in one language, read from left to right, weigh as they are compressed on the way: the page itself,
 * its styles and its scripts. As a whole none may weigh more than before the tool spoke more than three languages. What compares two
 * versions in a browser comes only for pairs that no page compares, and is held to what it weighs now.
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

/** By page: what it weighed before, page, styles and scripts together; what its styles and its scripts weigh now, and a little more. */
it.each([
  ['en/index.html', 8572, 3290, 1430],
  ['en/privacy/index.html', 10548, 4690, 2300],
  ['en/privacy/2026-01-01/index.html', 10634, 4690, 2300],
  ['en/privacy/history/index.html', 11985, 3950, 3210],
  ['en/privacy/history/retention/index.html', 10914, 4090, 3210],
  ['en/privacy/compare/2026-01-01..2026-11-22/index.html', 10583, 4820, 2930],
  ['en/privacy/2026-11-22/notice/index.html', 9148, 3560, 1430],
  ['en/privacy/2026-11-22/record/index.html', 9982, 3060, 2100],
  ['en/search/index.html', 11603, 2750, 6550],
  ['en/api/index.html', 8975, 3080, 1430],
  ['404.html', 8417, 3290, 1430],
])('%s weighs no more than it did', (page, total, styleBytes, scriptBytes) => {
  const { styles, scripts } = sentWith(page);
  expect(scripts.size).toBeGreaterThan(0);
  expect(styles.size).toBe(2);
  expect(weightOf(styles)).toBeLessThanOrEqual(styleBytes);
  expect(weightOf(scripts)).toBeLessThanOrEqual(scriptBytes);
  expect(weightOf([page, ...styles, ...scripts])).toBeLessThanOrEqual(total);
});

it('the page that compares any two versions weighs no more than it did, with the redline that it shows first', () => {
  const page = 'en/privacy/compare/index.html';
  const { styles, scripts } = sentWith(page);
  const redline = 'en/privacy/compare/2026-01-01..2026-11-22/index.html';
  expect(weightOf([page, ...styles, ...scripts, redline])).toBeLessThanOrEqual(18_000);
});

it('what compares two versions in a browser has of languages what their letters call for', () => {
  const files = readdirSync(join(root, 'dist/_astro'));
  const worker = files.find((name) => name.startsWith('compare-worker-'))!;
  const code = read(join('_astro', worker));
  expect(weightOf([join('_astro', worker)])).toBeLessThanOrEqual(29_800);
  // Words in Latin letters are part of it; the others, and what reads digits of other scripts, come when they are called for.
  expect(code).toContain('tenge');
  for (const word of ['тенге', 'دينار', 'שקל', '百分之']) {
    expect(code).not.toContain(word);
    expect(files.some((name) => name.endsWith('.js') && read(join('_astro', name)).includes(word))).toBe(
      true,
    );
  }
});

it('no page is sent what languages need that the site does not have', () => {
  const sheet = readdirSync(join(root, 'dist/_astro')).find((name) => name.startsWith('languages.'))!;
  for (const page of ['en/index.html', 'en/privacy/index.html']) expect(read(page)).not.toContain(sheet);
});
