/**
 * Takes the pictures of the desk that stand in its documentation: `npm run pictures`. The example's policies are copied, a
 * draft of them is written, and each page is looked at in the browser that prints PDFs.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { readArchive, readSource, reviewsText, startDraft, writeDraft } from '../src/archive/index.ts';
import { openDesk } from '../src/desk/index.ts';
import { reviewOf } from '../src/drafting/index.ts';
import { type DeskWords, languageOf } from '../src/languages/index.ts';
import { parseMarkdown } from '../src/markdown/index.ts';
import { launchBrowser, redlineDocx, textsSheet } from '../src/output/index.ts';
import { type DESK_PICTURES, PICTURE_LANGUAGES } from './pictured.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = join(PROJECT, 'docs/pictures');
const SIZE = { width: 1240, height: 820 };

interface Picture {
  readonly name: (typeof DESK_PICTURES)[number]['name'];
  /** Under the desk's own address; `LOCALE` is the language of the picture. */
  readonly path: string;
  /** What is done in the project before. */
  readonly prepare?: (root: string) => Promise<void>;
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
  // The last one: no other shows its draft.
  { name: 'desk-reviews', path: 'p/cookies/draft/reviews', prepare: reviewed },
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

/** What three people make of the policy on cookies. */
const REVIEWERS: Readonly<Record<string, readonly (readonly [was: string, becomes: string])[]>> = {
  'Anna Lee': [
    ['Yes, in the browser settings', 'Yes, on every page'],
    ['delete cookies or forbid them', 'delete cookies'],
  ],
  'Boris Kim': [
    ['Yes, in the browser settings', 'Yes, in the banner'],
    ['delete cookies or forbid them', 'delete or block cookies'],
  ],
  'Clara Diaz': [['Find the section on cookies', 'Find the section about cookies']],
};

/** Merges their files into a draft, as `gazette import docx` does. */
async function reviewed(root: string): Promise<void> {
  const cookies = () => {
    const { archive } = readArchive(root);
    return { archive: archive!, policy: archive!.policies.find(({ policy: { id } }) => id === 'cookies')! };
  };
  const begun = cookies();
  startDraft(begun.archive, begun.policy, '2025-12-15');
  const { archive, policy } = cookies();
  const text = readSource(archive, 'cookies', 'draft', 'en').toString('utf8');
  const documentOf = (one: string) => parseMarkdown(one, { numbering: policy.policy.numbering }).document;
  const files = Object.entries(REVIEWERS).map(([author, edits]) => {
    const own = edits.reduce((words, [was, becomes]) => words.replace(was, becomes), text);
    const sheet = textsSheet({
      from: documentOf(text),
      to: documentOf(own),
      locale: 'en',
      headings: ['Cookies', 'Cookies'],
      names: ['draft', 'draft'],
      author,
      date: '2026-11-20',
      tense: 'will',
    });
    return { name: `${author}.docx`, bytes: redlineDocx(sheet, root) };
  });
  const review = await reviewOf(archive, policy, files, { locale: 'en', base: null });
  const { conflicts, changes, base } = review;
  writeDraft(archive, 'cookies', [
    ['en.md', review.text],
    [
      'reviews.yaml',
      reviewsText({ conflicts: [...conflicts], changes: [...changes], bases: { en: base.text } }),
    ],
  ]);
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
  for (const { name, path, prepare, before } of PAGES) {
    await prepare?.(root);
    for (const { locale, suffix } of PICTURE_LANGUAGES) {
      await page.setExtraHTTPHeaders({ 'Accept-Language': locale });
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
