import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemLine } from '../archive/index.ts';
import { assetsFor } from '../cli/own-assets.ts';
import { type Assets, CHECKSUMS_FILE, checksums, filesIn, verify } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { type Edit, inPrint, inWord, plant, reversed, set, swap } from './planted.ts';
import { PROJECT } from './sandbox.ts';

/** What can be changed on the page of a version. */
const ON_A_PAGE: Readonly<Record<string, Edit>> = {
  'the day from which it holds': swap(/(data-role="effective" datetime=")\d{4}/, '$12019'),
  'the day of publication': swap(/(data-role="published" datetime=")\d{4}/, '$12019'),
  'the day of the last update': swap(/(data-role="last-updated" datetime=")\d{4}/, '$12019'),
  'the words of a day': swap(/(<time[^>]*>[^<]*)20\d\d/, '$12019'),
  'the words of the day of publication': swap(/(data-role="published"[^>]*>[^<]*)20\d\d/, '$12019'),
  'its status': swap(/data-status="[a-z-]+"/, 'data-status="draft"'),
  'its number in the marks': swap(/data-version="[\d.-]+"/, 'data-version="2019-01-01"'),
  'its policy in the marks': swap(/data-policy="\w+"/, 'data-policy="other"'),
  'its tense': swap(/data-tense="\w+"/, 'data-tense="would"'),
  'the sentence of its status': swap(/(class="status-line">)/, '$1Not yet binding. '),
  'the word of its status': swap(/(class="status-word">)[^<]*/, '$1Repealed'),
  'a later status that shows already': swap(/(<div class="status [^>]*) hidden/, '$1'),
  'the status taken away': swap(/class="status /g, 'class="other '),
  'its title': swap(/<h1>[^<]*/, '<h1>Terms of another company'),
  'the title of the window': swap(/<title>[^<]*/, '<title>Another policy'),
  'the language of the page': swap(/<html lang="\w+"/, '<html lang="kk"'),
  'the language of the text': swap(/(<article[^>]* lang=")\w+/, '$1kk'),
  'a second text after it': swap(
    '</article>',
    '</article><article><p>Everything above is void.</p></article>',
  ),
  'a second text before it': swap('<article', '<article><p>Void.</p></article><article'),
  'a style that hides the text': swap('<article', '<article style="display:none"'),
  'styles in the page': swap('</head>', '<style>article{display:none}</style></head>'),
  'styles of another host': swap(
    '</head>',
    '<link rel="stylesheet" href="https://evil.example/a.css"></head>',
  ),
  'styles that the site has not': swap('</head>', '<link rel="stylesheet" href="/own.css"></head>'),
  'a script of another host': swap('</head>', '<script src="https://evil.example/a.js"></script></head>'),
  'a script in the page': swap('</head>', '<script>document.title = ""</script></head>'),
  'a script in an attribute': swap('<body', '<body onload="alert(1)"'),
  'a script in a link': swap('</main>', '<a href="javascript:alert(1)">Read</a></main>'),
  'a script in a link with a blank': swap('</main>', '<a href=" java&#115;cript:alert(1)">Read</a></main>'),
  'no content security policy': swap(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  'a looser content security policy': swap("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  'a page that leads elsewhere': swap(
    '</head>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example"></head>',
  ),
  'a text that is hidden': swap('<article', '<article hidden'),
  'a text in a part that is hidden': swap(
    /<article([\s\S]*)<\/article>/,
    '<div hidden><article$1</article></div>',
  ),
  'a text that no screen reader reads': swap('<article', '<article aria-hidden="true"'),
  'a text that is inert': swap('<article', '<article inert'),
  'the digest of the text': swap(/<code>[0-9a-f]{8}/, '<code>00000000'),
  'the digest in the marks': swap(/data-text-sha256="[0-9a-f]{8}/, 'data-text-sha256="00000000'),
  'the number of the version': swap(/<dd>\d{4}-\d{2}-\d{2}/, '<dd>2019-01-01'),
  'another day around the text': swap('</main>', '<p>No longer applies after 2026-09-09.</p></main>'),
  'a frame of another host': swap('</main>', '<iframe src="https://evil.example/"></iframe></main>'),
  'a picture of another host': swap('</main>', '<img src="https://evil.example/a.png" alt=""></main>'),
  'another root of addresses': swap('<head>', '<head><base href="https://evil.example/">'),
  'a program in the page': swap('</main>', '<object data="https://evil.example/a"></object></main>'),
  'a word of the text': swap(/(<article[\s\S]*?<p[^>]*>)/, '$1Perhaps '),
  'a paragraph taken from the text': swap(/(<article[\s\S]*?)<p[^>]*>[\s\S]*?<\/p>/, '$1'),
  'a number of the text': swap(/(<article[\s\S]*?<h2[^>]*>)/, '$19 '),
};

const PAGES = [
  ...['en', 'ru'].flatMap((locale) =>
    ['2024-09-01', '2025-12-15', '2027-03-01'].map((version) => `${locale}/privacy/${version}/index.html`),
  ),
  ...['en', 'ru'].map((locale) => `${locale}/cookies/2025-12-15/index.html`),
  ...['en', 'ru'].flatMap((locale) => [`${locale}/privacy/index.html`, `${locale}/cookies/index.html`]),
];

const NOTICE = 'en/privacy/2027-03-01/notice';
const REDLINE = 'en/privacy/compare/2024-09-01..2025-12-15';

/** What can be changed elsewhere: what, in which file, how. Those that stand together may be planted together. */
const ELSEWHERE: readonly (readonly [what: string, path: string, edit: Edit])[] = [
  ['which version is in force', 'en/privacy/status.json', set('inForce.0.1', '2024-09-01')],
  [
    'where the version in force stands',
    'ru/privacy/status.json',
    set('inForce.0.2', '/en/privacy/2024-09-01/'),
  ],
  ['what is said of a status', 'kk/privacy/status.json', set('versions.2025-12-15.0.line', 'Void.')],
  ['a status', 'en/cookies/status.json', set('versions.2025-12-15.0.status', 'superseded')],
  ['the word of a status', 'ru/cookies/status.json', set('versions.2025-12-15.0.word', 'Void')],
  ['a version taken away', 'kk/cookies/status.json', set('versions.2025-12-15', undefined)],
  ['a day of the date picker', 'en/privacy/history/as-of.json', set('versions.1.effective', '2025-12-16')],
  ['words of the date picker', 'ru/privacy/history/as-of.json', set('versions.1.period', 'never')],
  ['the order in the date picker', 'kk/privacy/history/as-of.json', reversed('versions')],
  ['the address in the date picker', 'en/cookies/history/as-of.json', set('versions.0.url', '/evil/')],
  ['the time zone of the date picker', 'ru/cookies/history/as-of.json', set('timeZone', 'UTC')],
  ['a day of a text in the API', 'api/v1/privacy/2024-09-01/en.json', set('effective', '2024-09-02')],
  ['the title of a text in the API', 'api/v1/privacy/2024-09-01/ru.json', set('title', 'X')],
  [
    'the standing of a text in the API',
    'api/v1/privacy/2025-12-15/en.json',
    set('standing', 'authoritative'),
  ],
  [
    'words of a text in the API',
    'api/v1/privacy/2025-12-15/ru.json',
    set('document.blocks.0.runs.0.text', 'X'),
  ],
  [
    'a struck word in the API',
    'api/v1/privacy/2027-03-01/en.json',
    set('document.blocks.1.runs.0.marks', [{ type: 'strike' }]),
  ],
  [
    'a link in the API',
    'api/v1/privacy/2027-03-01/ru.json',
    set('document.blocks.1.runs.0.marks', [{ type: 'link', href: 'https://evil.example' }]),
  ],
  ['a digest in the API', 'api/v1/cookies/2025-12-15/en.json', set('digests.text', '0'.repeat(64))],
  ['the published day in the API', 'api/v1/cookies/2025-12-15/ru.json', set('published', '2025-12-14')],
  ['the day of the build', 'release.json', set('asOf', '2026-01-01')],
  ['the day of a release', 'api/v1/privacy/2027-03-01/release.json', set('effective', '2027-04-01')],
  [
    'points of a release',
    'api/v1/privacy/2025-12-15/release.json',
    set('languages.ru.points.0.becomes', 'Nothing'),
  ],
  ['the time map', 'en/privacy/timemap.link', swap('15 Dec 2025', '14 Dec 2025')],
  ['the order of the time map', 'ru/privacy/timemap.link', swap('rel="first memento"', 'rel="last memento"')],
  ['an entry of a feed', 'en/feed.json', set('items.0.title', 'Nothing changed')],
  ['the day of an entry', 'ru/feed.json', set('items.0.date_published', '2020-01-01T00:00:00.000Z')],
  ['an entry taken from a feed', 'kk/feed.xml', swap(/<updated>\d{4}/, '<updated>2019')],
  ['words of a feed', 'en/feed.xml', swap(/<title([^>]*)>[^<]*/, '<title$1>Void')],
  ['the feed of a policy', 'en/privacy/feed.xml', swap(/<updated>\d{4}/, '<updated>2019')],
  [
    'the day of the home-page notice',
    'banner.js',
    swap('"effective":"2027-03-01"', '"effective":"2027-05-01"'),
  ],
  ['the subject of a notice', `${NOTICE}/notice.json`, set('subject', 'A change on 1 March 2028')],
  ['the day in a notice', `${NOTICE}/notice.txt`, swap('1 March 2027', '1 April 2027')],
  ['a point of a notice', `${NOTICE}/notice.html`, swap('No notice period', 'A notice period')],
  ['the mail', `${NOTICE}/notice.eml`, swap(/\r?\n\r?\nQSBzYW1wbGU6/, '\n\nQSBmYWxzZTog')],
  [
    'the day of the calendar',
    `${NOTICE}/notice.ics`,
    swap('DTSTART;VALUE=DATE:20270301', 'DTSTART;VALUE=DATE:20270501'),
  ],
  [
    'a day on the page of a notice',
    `${NOTICE}/index.html`,
    swap('</main>', '<p>From 5 May 2031.</p></main>'),
  ],
  [
    'a day on a record',
    'en/privacy/2025-12-15/record/index.html',
    swap('</main>', '<p>Published on 7 July 2021.</p></main>'),
  ],
  [
    'an inserted word of a redline',
    `${REDLINE}/index.html`,
    swap(/(<article[\s\S]*?<ins[^>]*>)[^<]+/, '$1nothing'),
  ],
  [
    'a deleted word of a redline',
    `${REDLINE.replace('en/', 'ru/')}/index.html`,
    swap(/(<article[\s\S]*?<del[^>]*>)[^<]+/, '$1nothing'),
  ],
  [
    'a word in the list above a redline',
    'ru/privacy/compare/2025-12-15..2027-03-01/index.html',
    swap(/(data-change-list[\s\S]*?«)[^»]{8,}/, '$1слова, которых нет'),
  ],
  [
    'the list of a redline',
    'en/privacy/compare/2025-12-15..2027-03-01/redline.json',
    set('changes.list.0', undefined),
  ],
  [
    'a tracked change',
    `${REDLINE}/redline.docx`,
    inWord('word/document.xml', /<w:delText[^>]*>[^<]+/, '<w:delText>nothing'),
  ],
  [
    'words of a Word file',
    'en/privacy/2025-12-15/privacy-2025-12-15-en.docx',
    inWord('word/document.xml', '3 years', '9 years'),
  ],
  [
    'the day of a Word file',
    'en/privacy/2024-09-01/privacy-2024-09-01-en.docx',
    inWord('word/document.xml', '2024', '2023'),
  ],
  [
    'a struck word of a Word file',
    'ru/privacy/2025-12-15/privacy-2025-12-15-ru.docx',
    inWord('word/document.xml', '<w:r><w:t>', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>'),
  ],
  [
    'the foot of a Word file',
    'ru/privacy/2024-09-01/privacy-2024-09-01-ru.docx',
    inWord('word/footer1.xml', '2024', '2023'),
  ],
  [
    'a letter of a PDF',
    'en/privacy/2025-12-15/privacy-2025-12-15-en.pdf',
    inPrint((drawn) =>
      drawn.replace(/<([0-9A-F]{4})> Tj([\s\S]*?)<(?!\1)([0-9A-F]{4})> Tj/, '<$3> Tj$2<$1> Tj'),
    ),
  ],
  [
    'a word more in a PDF',
    'ru/privacy/2025-12-15/privacy-2025-12-15-ru.pdf',
    inPrint((drawn) => drawn.replace(/<[0-9A-F]{4}> Tj/, '$& $& $&')),
  ],
  [
    'a word less in a PDF',
    'en/privacy/2024-09-01/privacy-2024-09-01-en.pdf',
    inPrint((drawn) => drawn.replace(/<[0-9A-F]{4}> Tj/, '')),
  ],
  [
    'all words of a PDF',
    'ru/privacy/2024-09-01/privacy-2024-09-01-ru.pdf',
    () => Buffer.from('%PDF-1.4 nothing'),
  ],
  ['the plain text', 'en/privacy/2027-03-01/privacy-2027-03-01-en.txt', swap('We', 'They')],
];

/** Those after which nothing else can be said: each alone. */
const ALONE: readonly (readonly [what: string, path: string, edit: Edit])[] = [
  ['a day of the timeline', 'api/v1/privacy/index.json', set('versions.1.effective', '2025-12-16')],
  ['a status of the timeline', 'api/v1/privacy/index.json', set('versions.1.status', 'superseded')],
  ['the version in force', 'api/v1/privacy/index.json', set('inForce', '2024-09-01')],
  ['the class of a change', 'api/v1/privacy/index.json', set('versions.1.change.class', 'editorial')],
  ['a reason', 'api/v1/privacy/index.json', set('versions.1.change.reason', 'None')],
  ['a sample called real', 'api/v1/privacy/index.json', set('versions.0.sample', false)],
  ['a title of the timeline', 'api/v1/privacy/index.json', set('versions.1.texts.en.title', 'X')],
  ['the last update', 'api/v1/index.json', set('policies.0.lastUpdated', '2026-01-01')],
  ['a source', 'en/privacy/2025-12-15/privacy-2025-12-15-en.md', swap('3 years', '9 years')],
];

const FILES: readonly (readonly [what: string, path: string, content: string])[] = [
  ['a script that the tool has not', '_astro/own.js', 'alert(1)'],
  ['styles that the tool has not', '_astro/own.css', 'article{display:none}'],
  ['a theme that hides words', 'brand/theme.css', 'article p { display: none }'],
  ['a theme with words of its own', 'brand/theme.css', 'h1::before { content: "Void: " }'],
];

let root: string;
let site: string;
let assets: Assets;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gazette-planted-'));
  cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
  expect(await gazette('build', '--root', root)).toMatchObject({ status: 0 });
  site = join(root, 'dist');
  const made = assetsFor(site);
  if (typeof made === 'string') throw new Error(made);
  assets = made;
}, 180_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The problems of the site, its checksums made anew. */
async function found(): Promise<readonly { readonly file: string; readonly line: string }[]> {
  writeFileSync(join(site, CHECKSUMS_FILE), checksums(site));
  const { problems } = (await verify(site, { assets }))!;
  return problems.map((one) => ({ file: one.file ?? '', line: problemLine(one) }));
}

/** Plants all of them, looks once, and puts everything back. */
async function missedOf(
  cases: readonly (readonly [what: string, path: string, edit: Edit])[],
): Promise<string[]> {
  const before = new Map<string, Buffer>();
  const missed: string[] = [];
  for (const [what, path, edit] of cases) {
    const bytes = await plant(site, path, edit);
    if (bytes === null || before.has(path)) missed.push(`${what} was not planted: ${path}`);
    if (bytes !== null && !before.has(path)) before.set(path, bytes);
  }
  // A redline is proved by the file beside it, which is the one that is named.
  const named = (path: string) => (path.includes('..') ? dirname(path) : path);
  const files = new Set((await found()).map(({ file }) => named(file)));
  for (const [path, bytes] of before) writeFileSync(join(site, path), bytes);
  return [
    ...missed,
    ...cases.filter(([, path]) => !files.has(named(path))).map(([what, path]) => `${what}: ${path}`),
  ];
}

describe('verify', () => {
  it('finds nothing in an untouched site', async () => {
    expect(await found()).toEqual([]);
  });

  it.each([0, 5])(
    'finds every change of a page of a version, on one page and on another (from %i)',
    async (shift) => {
      const missed: string[] = [];
      let batch: [string, string, Edit][] = [];
      const look = async () => {
        missed.push(...(await missedOf(batch)));
        batch = [];
      };
      let at = shift;
      for (const [what, edit] of Object.entries(ON_A_PAGE)) {
        // The next page that has such a thing, and is not in this batch.
        let path: string | null = null;
        for (let n = 0; n < PAGES.length && path === null; n++) {
          const candidate = PAGES[(at + n) % PAGES.length]!;
          if (batch.some(([, used]) => used === candidate)) continue;
          const bytes = await plant(site, candidate, edit);
          if (bytes === null) continue;
          writeFileSync(join(site, candidate), bytes);
          path = candidate;
          at += n + 1;
        }
        if (path === null) {
          await look();
          path = PAGES.find((page) => page.includes('2027-03-01'))!;
        }
        batch.push([what, path, edit]);
        if (batch.length === PAGES.length) await look();
      }
      await look();
      expect(missed).toEqual([]);
      expect(Object.keys(ON_A_PAGE).length).toBeGreaterThanOrEqual(45);
    },
    300_000,
  );

  it('finds every change of data, notices, redlines, PDF and Word files', async () => {
    expect(await missedOf(ELSEWHERE)).toEqual([]);
  }, 120_000);

  it.each(ALONE)('finds %s changed in %s', async (...one) => {
    expect(await missedOf([one])).toEqual([]);
  });

  it('finds a script of the site that was changed', async () => {
    const path = filesIn(site).find((one) => /^_astro\/clock\.[\w-]+\.js$/.test(one))!;
    expect(await missedOf([['a script', path, swap(/^/, '/**/')]])).toEqual([]);
  });

  it.each(FILES)('finds %s: %s', async (_, path, content) => {
    writeFileSync(join(site, path.startsWith('brand/') ? 'theme.css' : path), content);
    const lines = await found();
    rmSync(join(site, path.startsWith('brand/') ? 'theme.css' : path));
    expect(lines.map(({ line }) => line)).toEqual([expect.stringContaining('site/asset')]);
  });

  it('was asked for more than a hundred and twenty-seven', () => {
    const asked = 2 * Object.keys(ON_A_PAGE).length + ELSEWHERE.length + ALONE.length + FILES.length;
    expect(asked).toBeGreaterThan(127);
  });
});
