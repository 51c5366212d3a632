/** What can be changed in the files of a site beside the pages of versions. */
import { type Edit, inPrint, inWord, reversed, set, swap } from './planted.ts';

/** What, in which file, how. */
export type Planted = readonly [what: string, path: string, edit: Edit];

const NOTICE = 'en/privacy/2027-03-01/notice';
const REDLINE = 'en/privacy/compare/2024-09-01..2025-12-15';

/** What can be changed elsewhere: what, in which file, how. Those that stand together may be planted together. */
export const ELSEWHERE: readonly Planted[] = [
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
export const ALONE: readonly Planted[] = [
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

/** A file that is as good as gone, or that is made new. */
const written =
  (content: string): Edit =>
  () =>
    Buffer.from(content);

/** The same once more, in places that those before leave alone. */
export const ELSEWHERE_TOO: readonly Planted[] = [
  // What programs are told.
  ['whether consent is asked for', 'api/v1/consent.json', swap('"material":true', '"material":false')],
  ['the beginning of everything for robots', 'robots.txt', written('User-agent: *\nDisallow: /\n')],
  ['the day for language models', 'llms.txt', swap(/20\d\d/, '2019')],
  ['the address for archives', 'api/open-terms-archive/en.json', swap('automaster.kz', 'evil.example')],
  ['the selector for archives', 'api/open-terms-archive/ru.json', swap('#policy-text"', '#nothing"')],
  ['the catalogue of the API', '.well-known/api-catalog', swap('automaster.kz', 'evil.example')],
  ['a schema', 'api/v1/schemas/policy.json', written('{}')],
  ['another schema', 'api/v1/schemas/redline.json', swap('"type"', '"tipe"')],
  ['notes of a status', 'en/privacy/status.json', withNotes()],
  ['the version in force under another name', 'ru/privacy/status.json', swap('"inForce"', '"inForceX"')],
  ['a map of the site', 'sitemap-0.xml', swap('automaster.kz', 'evil.example')],
  ['the index of maps', 'sitemap-index.xml', swap('automaster.kz', 'evil.example')],
  ['the id of an entry', 'en/feed.xml', swap(/<id>[^<]*/, '<id>urn:other')],
  ['the period of the date picker', 'en/privacy/history/as-of.json', swap(/"day":/, '"dai":')],
  ['the code of the home-page notice', 'banner.js', swap(/$/, ';alert(1)')],
  // Hosts.
  ['where readers are sent', '_redirects', swap(/$/, '/en/privacy/ https://evil.example/ 302\n')],
  ['what the host allows', '_headers', swap('X-Content-Type-Options: nosniff', 'X-Other: 1')],
  ['where nginx sends readers', '_nginx.conf', swap(/$/, '# more\n')],
  ['a page that leads on', 'cookies/index.html', swap(/\/ru\/cookies\//g, '/evil/')],
  ['the well-known address', '.well-known/privacy-policy/index.html', swap(/\/ru\/privacy\//g, '/evil/')],
  // Pages without a text of their own.
  [
    'words of a text beside another',
    'en/privacy/2025-12-15/beside/ru/index.html',
    swap('3 years', '9 years'),
  ],
  ['the digest on a record', 'en/privacy/2024-09-01/record/index.html', swap(/[0-9a-f]{64}/, '0'.repeat(64))],
  ['the title on a record', 'ru/privacy/2024-09-01/record/index.html', swap('</h1>', ' (void)</h1>')],
  ['words on the list of changes', 'en/changes/index.html', swap('</h1>', '</h1><p>Nothing changed.</p>')],
  [
    'words of the history of a clause',
    'en/privacy/history/retention/index.html',
    swap(/<main/, '<p>For ever</p><main'),
  ],
  ['the order of a history', 'en/privacy/history/index.html', swap(/2024/, '2014')],
  ['a page that compares', 'en/privacy/compare/index.html', swap('</main>', '<p>Equal.</p></main>')],
  ['the page on following', 'en/privacy/follow/index.html', swap(/mailto:[^"?]*/, 'mailto:a@evil.example')],
  ['a link of the home page', 'en/index.html', swap('href="/en/privacy/"', 'href="https://evil.example/"')],
  [
    'the first page of all',
    'index.html',
    swap('<head>', '<head><meta http-equiv="refresh" content="0;url=https://evil.example">'),
  ],
  ['the page for developers', 'en/api/index.html', swap('</main>', '<p>Use evil.example.</p></main>')],
  ['the page of the search', 'en/search/index.html', swap('</main>', '<p>Nothing found.</p></main>')],
  ['the frame of the notice', 'en/banner/index.html', swap('</body>', '<p>No news.</p></body>')],
  ['what stands where nothing is', '404.html', swap('</body>', '<p>Gone for ever.</p></body>')],
  [
    'a page that waits for its text',
    'kk/privacy/2025-12-15/index.html',
    swap('</main>', '<p>Void.</p></main>'),
  ],
  [
    'the record of a text that waits',
    'kk/privacy/2025-12-15/record/index.html',
    swap('</main>', '<p>Void.</p></main>'),
  ],
  // Notices.
  [
    'a sentence in a notice',
    'ru/privacy/2027-03-01/notice/notice.txt',
    swap(/$/, 'Confirm at evil.example.\n'),
  ],
  [
    'a link in a notice',
    'ru/privacy/2027-03-01/notice/notice.html',
    swap(/href="https:\/\/automaster\.kz[^"]*/, 'href="https://evil.example'),
  ],
  [
    'the sender of a mail',
    'ru/privacy/2027-03-01/notice/notice.eml',
    swap('privacy@automaster.kz', 'a@evil.example'),
  ],
  [
    'the end of an entry in calendars',
    'ru/privacy/2027-03-01/notice/notice.ics',
    swap('END:VCALENDAR', 'X-A:1\r\nEND:VCALENDAR'),
  ],
  [
    'the digest in a notice',
    'ru/privacy/2025-12-15/notice/notice.json',
    swap(/[0-9a-f]{64}/, '0'.repeat(64)),
  ],
  [
    'words on the page of a notice',
    'ru/privacy/2025-12-15/notice/index.html',
    swap('</main>', '<p>Not sent.</p></main>'),
  ],
  [
    'the links of a release',
    'api/v1/privacy/2027-03-01/release.json',
    swap('https://automaster.kz', 'https://evil.example'),
  ],
  // Redlines.
  [
    'the title of a redline',
    'en/privacy/compare/2025-12-15..2027-03-01/index.html',
    swap('</h1>', ' (none)</h1>'),
  ],
  [
    'the Word file of a redline',
    'ru/privacy/compare/2025-12-15..2027-03-01/redline.docx',
    inWord('word/settings.xml', /$/, ' '),
  ],
  // Word files.
  [
    'letters that vanish in Word',
    'en/privacy/2024-09-01/privacy-2024-09-01-en.docx',
    inWord('word/styles.xml', '<w:rPrDefault>', '<w:rPrDefault><!-- -->'),
  ],
  [
    'the main part of a Word file',
    'ru/privacy/2024-09-01/privacy-2024-09-01-ru.docx',
    inWord('_rels/.rels', 'word/document.xml', 'docProps/app.xml'),
  ],
  [
    'numbers with words in Word',
    'en/privacy/2025-12-15/privacy-2025-12-15-en.docx',
    inWord('word/numbering.xml', /w:lvlText w:val="[^"]*/, 'w:lvlText w:val="We sell. '),
  ],
  [
    'where a Word file links',
    'ru/privacy/2025-12-15/privacy-2025-12-15-ru.docx',
    inWord('word/_rels/document.xml.rels', 'automaster.kz', 'evil.example'),
  ],
  [
    'who wrote a Word file',
    'en/cookies/2025-12-15/cookies-2025-12-15-en.docx',
    inWord('docProps/core.xml', 'AutoMaster', 'Others'),
  ],
  // The search.
  ['the words of the search', 'pagefind/pagefind-entry.json', swap('"page_count"', '"page_kount"')],
];

/** What a clock of a reader would put on every page. */
function withNotes(): Edit {
  const text = 'Withdrawn by a court.';
  return swap('"line":', `"notes":[{"lead":null,"text":${JSON.stringify(text)},"lang":null}],"line":`);
}

/** Files that no build makes, with what is in them. */
export const ADDED: readonly (readonly [what: string, path: string, content: string])[] = [
  ['a script that the tool has not', '_astro/own.js', 'alert(1)'],
  ['styles that the tool has not', '_astro/own.css', 'article{display:none}'],
  ['a script with capitals in its name', 'x.JS', 'alert(1)'],
  ['a script by another name', 'x.txt', 'alert(1)'],
  ['a page of the search', 'pagefind/policy.html', '<h1>Privacy policy</h1><script>alert(1)</script>'],
  ['a page with a short ending', 'en/privacy/policy.htm', '<script>alert(1)</script>'],
  ['a drawing with a script', 'en/privacy/policy.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  [
    'a version that the ledger has not',
    'en/privacy/2025-12-15.1/index.html',
    '<main data-version="2025-12-15.1">We sell</main>',
  ],
  ['a policy that the ledger has not', 'en/terms/index.html', '<main>We sell</main>'],
  [
    'a redline of versions that there are not',
    'en/privacy/compare/2024-09-01..2026-01-01/redline.docx',
    'nothing',
  ],
  ['a language that the site has not', 'de/index.html', '<html lang="de"></html>'],
  ['data of another form', 'api/v2/index.json', '{}'],
  ['a worker for all pages', 'sw.js', 'self.onfetch = () => {}'],
  ['a theme in another place', 'theme.css', ':root { --ink: #000 }'],
  ['a witness that is none', 'witness/other.txt', 'I saw it'],
];

/** Files that are taken away. */
export const GONE: readonly string[] = [
  'en/privacy/status.json',
  'en/privacy/feed.xml',
  'ru/feed.xml',
  'kk/feed.json',
  'en/privacy/2027-03-01/notice/notice.eml',
  'ru/privacy/2027-03-01/notice/index.html',
  'api/v1/privacy/2025-12-15/release.json',
  'banner.js',
  'en/privacy/index.html',
  'en/privacy/history/index.html',
  'ru/privacy/2025-12-15/record/index.html',
  'kk/privacy/compare/index.html',
  'en/changes/index.html',
  'ru/privacy/timemap.link',
  'en/privacy/2024-09-01/index.html',
  'ru/privacy/2025-12-15/privacy-2025-12-15-ru.docx',
  'en/privacy/2025-12-15/privacy-2025-12-15-en.pdf',
  'en/privacy/compare/2025-12-15..2027-03-01/redline.json',
  'en/privacy/2025-12-15/beside/ru/index.html',
  'api/v1/consent.json',
  'llms.txt',
  '404.html',
];
