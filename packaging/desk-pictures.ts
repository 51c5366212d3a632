/**
 * Takes the pictures of the desk that stand in its documentation: `npm run pictures`. The example's policies are copied, a
 * draft of them is written, and each page is looked at in the browser that prints PDFs.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { readArchive, startDraft } from '../src/archive/index.ts';
import { openDesk } from '../src/desk/index.ts';
import { type DeskWords, languageOf } from '../src/languages/index.ts';
import { launchBrowser } from '../src/output/index.ts';
import { type DESK_PICTURES, PICTURE_LANGUAGES } from './pictured.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = join(PROJECT, 'docs/pictures');
const SIZE = { width: 1240, height: 820 };

interface Picture {
  readonly name: (typeof DESK_PICTURES)[number]['name'];
  /** Under the desk's own address; `LOCALE` is the language of the picture. */
  readonly path: string;
  /** What is done on the page before. `words`: of the desk in that language. */
  readonly before?: (page: Page, words: DeskWords) => Promise<unknown>;
}

const summaryIsThere = (page: Page, { about }: DeskWords) =>
  page.waitForFunction(
    (wanted: string) => document.body.textContent?.includes(wanted),
    {},
    about.summaryLead,
  );

const DECIDED = 'class=substantive&material=yes&reason=Contact+data+are+kept+for+a+shorter+time';
const PAGES: readonly Picture[] = [
  { name: 'desk-list', path: '' },
  {
    name: 'desk-draft',
    path: 'p/privacy/draft/text/LOCALE',
    before: async (page) => {
      await page.waitForSelector('.mark');
      await page.click('[data-view="redline"]');
      await page.click('[data-change]');
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  { name: 'desk-change', path: 'p/privacy/draft/about', before: summaryIsThere },
  {
    name: 'desk-publish',
    path: `p/privacy/draft/publish?${DECIDED}&effective=DAY`,
    before: (page) => page.$eval('#outcome', (head) => head.scrollIntoView({ behavior: 'instant' })),
  },
];

/** The example with a draft that shortens a period. */
function exampleWithDraft(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'gazette-desk-')), 'automaster');
  cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
  const { archive } = readArchive(root);
  const policy = archive!.policies.find(({ policy: { id } }) => id === 'privacy')!;
  startDraft(archive!, policy, '2025-12-15');
  const folder = join(root, 'policies/privacy/draft');
  for (const [file, was, becomes] of [
    ['ru.md', '5 лет', '3 года'],
    ['en.md', '5 years', '3 years'],
  ] as const)
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(was, becomes));
  writeFileSync(
    join(folder, 'version.yaml'),
    `change:
  class: substantive
  material: true
  reason: Contact data are kept for a shorter time
  kinds: [retention]
  summary:
    ru:
      - { clause: retention, was: Контактные данные хранились 5 лет, becomes: Контактные данные хранятся 3 года, means: Мы удалим их раньше }
    en:
      - { clause: retention, was: Contact data kept for 5 years, becomes: Contact data kept for 3 years, means: They are deleted sooner }
`,
  );
  return root;
}

const root = exampleWithDraft();
const desk = await openDesk({ root, port: 0, wantedDay: null, onFault: console.error });
const browser = await launchBrowser();
mkdirSync(PICTURES, { recursive: true });
try {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(desk.url);
  const base = page.url();
  const day = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  for (const { locale, suffix } of PICTURE_LANGUAGES) {
    await page.setExtraHTTPHeaders({ 'Accept-Language': locale });
    for (const { name, path, before } of PAGES) {
      const at = path.replace('DAY', day).replace('LOCALE', locale);
      await page.goto(`${base}${at}`, { waitUntil: 'networkidle0' });
      await before?.(page, languageOf(locale).desk!);
      const file = `${name}${suffix}.webp` as const;
      await page.screenshot({ path: join(PICTURES, file) as `${string}.webp`, type: 'webp', quality: 80 });
      console.log(`docs/pictures/${file}`);
    }
  }
} finally {
  await browser.close();
  await desk.close();
  rmSync(join(root, '..'), { recursive: true, force: true });
}
