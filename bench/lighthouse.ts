/**
 * `npm run lighthouse`: what Lighthouse says of every kind of page of the built site, on its simulated phone. Lighthouse is
 * taken by npm when it is wanted (it is no dependency); the site has to be built into `dist/`, or into the folder named.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser } from '../src/output/index.ts';
import { serve } from '../src/testing/serve.ts';

const PAGES = [
  '/ru/',
  '/ru/privacy/',
  '/ru/privacy/2024-09-01/',
  '/ru/privacy/history/',
  '/ru/privacy/history/retention/',
  '/ru/privacy/compare/2024-09-01..2025-12-15/',
  '/ru/privacy/compare/?from=2024-09-01&to=2025-12-15',
  '/ru/privacy/2025-12-15/beside/en/',
  '/ru/privacy/2025-12-15/record/',
  '/ru/privacy/2027-03-01/notice/',
  '/ru/search/',
  '/en/api/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const VERSION = '13.5.0';

const dist = resolve(process.argv[2] ?? 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error(`there is no site in ${dist}: run npm run build first, or name the folder`);
  process.exit(2);
}
const site = await serve(dist);
const browser = await launchBrowser({ isReachable: true });
const port = new URL(browser.wsEndpoint()).port;
const folder = mkdtempSync(join(tmpdir(), 'gazette-lighthouse-'));
let isGood = true;
console.log(`${'page'.padEnd(52)} ${CATEGORIES.map((name) => name.padStart(14)).join(' ')}`);
for (const page of PAGES) {
  const out = join(folder, 'report.json');
  const address = `${site.origin}${page}`;
  const options = [
    `--port=${port}`,
    '--output=json',
    `--output-path=${out}`,
    '--quiet',
    `--only-categories=${CATEGORIES.join(',')}`,
    // Superseded texts, redlines' neighbours and the search are kept out of search engines on purpose.
    '--skip-audits=is-crawlable',
  ];
  try {
    // Not synchronously: the site is served by this very process.
    await promisify(execFile)('npx', ['--yes', `lighthouse@${VERSION}`, address, ...options], {
      env: { ...process.env, CI: '1' },
    });
  } catch (error) {
    console.error(
      `${page}: ${String((error as { stderr?: string }).stderr ?? error)
        .trim()
        .split('\n')
        .at(-1)}`,
    );
    isGood = false;
    continue;
  }
  const report = JSON.parse(readFileSync(out, 'utf8')) as {
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { score: number | null; title: string }>;
  };
  const scores = CATEGORIES.map((name) => report.categories[name]?.score ?? 0);
  console.log(`${page.padEnd(52)} ${scores.map((score) => score.toFixed(2).padStart(14)).join(' ')}`);
  CATEGORIES.forEach((name, i) => {
    if (scores[i]! >= 0.98) return;
    isGood = false;
    for (const { id, weight } of report.categories[name]!.auditRefs) {
      const audit = report.audits[id]!;
      if (weight > 0 && audit.score !== null && audit.score < 0.98)
        console.log(`    ${name}: ${id} ${audit.score} (${audit.title})`);
    }
  });
}
await browser.close();
await site.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = isGood ? 0 : 1;
