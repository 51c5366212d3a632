/**
 * Takes the picture of a review that stands in the documentation: `npm run pictures`. The example's policies in a repository
 * of their own, a branch with a changed draft, and the comment that `gazette review` writes for it, as a code host shows it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { launchBrowser } from '../src/output/index.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const STYLE =
  'body{font:15px/1.5 system-ui;margin:0 auto;max-width:56rem;padding:1.5rem;color:#1f2328}h2,h3{border-bottom:1px solid #d1d9e0;padding-bottom:.3rem}table{border-collapse:collapse}td,th{border:1px solid #d1d9e0;padding:.3rem .8rem}code{background:#eff1f3;padding:.1rem .3rem;border-radius:4px}del{background:#ffebe9}ins{background:#dafbe1;text-decoration:none}';

const root = mkdtempSync(join(tmpdir(), 'gazette-review-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Gazette', '-c', 'user.email=gazette@example.org', ...args], {
    cwd: root,
  });
const gazette = (...args: string[]) =>
  // A review that finds an error says so in its status.
  spawnSync(process.execPath, [join(PROJECT, 'src/cli/main.ts'), ...args, '--root', root], {
    cwd: root,
    encoding: 'utf8',
  }).stdout;

try {
  cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'Policies');
  gazette('draft', 'privacy');
  for (const [locale, from, to] of [
    ['ru', '3 года', '1 год'],
    ['en', '3 years', '1 year'],
  ] as const) {
    const path = join(root, `policies/privacy/draft/${locale}.md`);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  }
  writeFileSync(
    join(root, 'policies/privacy/draft/version.yaml'),
    'change:\n  class: substantive\n  material: true\n  reason: Contact data are kept for a shorter time\n  kinds: [retention]\n  summary:\n    ru:\n      - { clause: retention, becomes: Контактные данные хранятся 1 год }\n    en:\n      - { clause: retention, becomes: Contact data are kept for 1 year }\n',
  );
  git('add', '.');
  git('commit', '-qm', 'Keep data for a shorter time');
  const comment = gazette('review', '--base', 'HEAD~1');
  const html = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true })
    .process(comment);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${html}`);
    await page.screenshot({ path: join(PROJECT, 'docs/pictures/review.webp'), type: 'webp', quality: 80 });
  } finally {
    await browser.close();
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
