/** Every PDF of a built site, held against what lawyers, archives and screen readers need of it. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPolicy, readArchive, readDocument, sha256 } from '../archive/index.ts';
import { dictionaryOf } from '../languages/index.ts';
import { documentText, type Locale, type Version } from '../model/index.ts';
import { filesIn, launchBrowser } from '../output/index.ts';
import { Printer } from '../output/pdf/printer.ts';
import { pairPrintable } from '../output/pdf/redline-html.ts';
import { versionPrintable } from '../output/pdf/version-html.ts';
import { readTemplate } from '../output/templates.ts';
import { gazette } from './gazette.ts';
import { spokenText } from './pdf-reading.ts';
import { PDF_RULES } from './pdf-rules.ts';
import { lastTags, type Structure, structureOf, unmarkedPaints } from './pdf-structure.ts';
import { drawnText, openPdf, taggedText } from './pdf-text.ts';
import { AS_OF, richAlone } from './rich-archive.ts';
import { sampleSite } from './sample-site.ts';
import { PROJECT } from './sandbox.ts';

/** The shipped policies, which nobody changes, and those of all kinds. */
let sample: string;
let root: string;
let dist: string;
let stderr: string;

beforeAll(async () => {
  sample = await sampleSite();
  root = await richAlone();
  dist = join(root, 'dist');
  const built = await gazette('build', '--root', root, '--as-of', AS_OF);
  stderr = built.stderr;
  expect(built.status, stderr).toBe(0);
}, 180_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The archive, and the site, to which a path of the site belongs. */
const rootOf = (path: string) => (/\/(rich|regions)\//.test(path) ? root : sample);
const distOf = (path: string) => join(rootOf(path), 'dist');
const allFiles = () => [dist, join(sample, 'dist')].flatMap((site) => filesIn(site));
const paths = () => allFiles().filter((path) => path.endsWith('.pdf'));
const bytesOf = (path: string) => readFileSync(join(distOf(path), path));
const isRedline = (path: string) => path.includes('/compare/');
// U+FE0F only chooses how the emoji before it is drawn; nothing of its own is.
const parted = (words: string) =>
  words
    .replace(/\uFE0F/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const squash = (words: string) => words.replace(/\s+|\uFE0F/g, '').normalize('NFC');

/** What `read` gives for a PDF of the site as it was built, read once for all tests. */
function ofEach<T>(read: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const found = known.get(path) ?? read(path);
    known.set(path, found);
    return found;
  };
}

const structureAt = ofEach((path) => structureOf(bytesOf(path)));
const pdfAt = ofEach((path) => openPdf(bytesOf(path)));
const wordsAt = ofEach(async (path) => squash(await taggedText(await pdfAt(path))));

/** Runs `hold` over every PDF. */
async function each(hold: (path: string, structure: Structure) => Promise<void> | void) {
  for (const path of paths()) await hold(path, await structureAt(path));
}

describe('every PDF', () => {
  it('is there for each version and each redline of the site', () => {
    const pages = allFiles().filter((path) => /\/compare\/[^/]+\.\.[^/]+\/index\.html$/.test(path));
    const texts = allFiles().filter(
      (path) => path.endsWith('.txt') && /^(ru|kk|en)\/[^/]+\/[^/]+\/[^/]+$/.test(path),
    );
    expect(pages.length).toBeGreaterThan(4);
    const isPrinted = (path: string) => !/regions\W.*2026-11-24/.test(path);
    expect(paths().sort()).toEqual(
      [
        ...pages.map((path) => path.replace('index.html', 'redline.pdf')),
        ...texts.map((path) => path.replace(/txt$/, 'pdf')),
      ]
        .filter(isPrinted)
        .sort(),
    );
  });

  it('is missing, and not linked to, where a text has characters that no face of print has', () => {
    const page = (path: string) => readFileSync(join(dist, 'en/regions', path), 'utf8');
    expect(stderr).toContain('No PDF for 1 text');
    expect(stderr).toContain('regions 2026-11-24 (en): 中 (U+4E2D), 国 (U+56FD)');
    for (const path of ['2026-11-24/index.html', 'compare/2026-11-24..2026-12-29/index.html'])
      expect(page(path), path).not.toContain('.pdf');
    expect(page('2026-11-24/index.html')).toContain('中国');
    expect(page('2026-11-24/index.html')).toContain('.docx');
    expect(page('index.html').match(/[^"]+\.pdf/g)).toEqual(null);
    expect(page('2026-12-30/index.html')).toContain('regions-2026-12-30-en.pdf');
    expect(page('history/index.html').match(/href="[^"]+\.pdf/g)).toHaveLength(2);
    expect(page('2026-12-29/notice/notice.txt')).not.toContain('2026-11-24-en.pdf');
  });

  it('says what it is, twice and the same, and shows its title', () =>
    each((path, { info, xmp, lang, showsTitle }) => {
      const locale = path.slice(0, 2);
      expect(lang, path).toBe(locale);
      expect(showsTitle, path).toBe(true);
      expect(info.Title!.length, path).toBeGreaterThan(10);
      expect(info, path).toMatchObject({ Author: 'AutoMaster', Creator: 'Gazette', Producer: 'Gazette' });
      const values = (tag: string) =>
        [
          ...xmp.matchAll(
            new RegExp(`<${tag}>(?:<rdf:\\w+>)?(?:<rdf:li[^>]*>([^<]*)</rdf:li>)*([^<]*)`, 'g'),
          ),
        ].flatMap(([, inner, own]) => inner ?? own);
      const unescaped = (words: string | undefined) => words?.replace(/&amp;/g, '&').replace(/&quot;/g, '"');
      expect(unescaped(values('dc:title')[0]), path).toBe(info.Title);
      expect(unescaped(values('dc:description')[0]), path).toBe(info.Subject);
      expect(values('dc:creator'), path).toEqual([info.Author]);
      expect(values('dc:language'), path).toEqual([locale]);
      expect(values('pdf:Producer'), path).toEqual([info.Producer]);
      const moment = values('xmp:CreateDate')[0]!;
      expect(`D:${moment.replace(/[-:TZ]/g, '')}Z`, path).toBe(info.CreationDate);
      expect(info.ModDate, path).toBe(info.CreationDate);
      // No validator has looked: nothing is claimed.
      expect(xmp, path).not.toMatch(/pdfaid|pdfuaid/);
    }));

  it('is tagged whole: list bodies, known roles, headings in order, nothing unmarked', () =>
    each(async (path, { elements, roles, hasTabOrder, hasUnicode }) => {
      expect(hasTabOrder, path).toBe(true);
      expect(hasUnicode, path).toBe(true);
      expect(roles, path).toMatchObject({ Strong: 'Span', Em: 'Span' });
      for (const { type, kids, parent } of elements) {
        if (type === 'LI') expect(kids, path).toEqual(kids.includes('Lbl') ? ['Lbl', 'LBody'] : ['LBody']);
        if (type === 'Table' || type === 'TR' || type === 'L') expect(kids, path).not.toContain('content');
        if (type === 'TD' || type === 'TH') expect(parent, path).toBe('TR');
        if (type === 'LBody') expect(parent, path).toBe('LI');
      }
      const levels = elements
        .map(({ type }) => /^H(\d)$/.exec(type)?.[1])
        .filter((level) => level !== undefined);
      expect(levels[0], path).toBe('1');
      for (const [i, level] of levels.entries())
        expect(Number(level), path).toBeLessThanOrEqual(Number(levels[i - 1] ?? 0) + 1);
      const pdf = await pdfAt(path);
      expect((await pdf.getMarkInfo()) as unknown, path).toBeTruthy();
      const bookmarks = outlineOf((await pdf.getOutline()) ?? []);
      expect(bookmarks.length, path).toBeGreaterThan(1);
      // Each is a heading's words, once: the text has them in the same order.
      const words = await wordsAt(path);
      let from = 0;
      for (const bookmark of bookmarks) {
        const at = words.indexOf(squash(bookmark), from);
        expect(at, `${path} ${bookmark}`).toBeGreaterThanOrEqual(from);
        from = at + 1;
      }
      for (let n = 1; n <= pdf.numPages; n++) expect(await unmarkedPaints(pdf, n), `${path} ${n}`).toBe(0);
    }));

  it('breaks none of our own rules', () =>
    each(async (path) => {
      const { PDFDocument } = await import('@cantoo/pdf-lib');
      const pdf = await PDFDocument.load(bytesOf(path), { updateMetadata: false });
      expect(
        PDF_RULES.flatMap(({ clause, faults }) => faults(pdf).map((fault) => `${clause} ${fault}`)),
        path,
      ).toEqual([]);
    }));

  it('describes every link and every picture', () =>
    each((path, { links, elements }) => {
      expect(links.length, path).toBeGreaterThan(0);
      for (const { words, flags } of links) {
        expect(words, path).toMatch(/[\p{L}\p{N}]/u);
        expect(flags & 4, path).toBe(4);
      }
      const figures = elements.filter(({ type }) => type === 'Figure');
      for (const { alt } of figures) expect(alt, path).toMatch(/\p{L}{3}/u);
      if (/privacy\/2025/.test(path)) expect(figures.length, path).toBeGreaterThan(3);
    }));

  it('has a place for every change that a redline lists', () => {
    const pages = allFiles().filter((path) => /\/compare\/[^/]+\.\.[^/]+\/index\.html$/.test(path));
    for (const path of pages) {
      const page = readFileSync(join(distOf(path), path), 'utf8');
      // The name of a section leads to the first of its changes, too.
      const listed = [...new Set([...page.matchAll(/href="#(change-\d+)"/g)].map(([, id]) => id!))];
      const placed = [...page.matchAll(/id="(change-\d+)"/g)].map(([, id]) => id!);
      expect(listed.length, path).toBeGreaterThan(0);
      expect([...placed].sort(), path).toEqual([...listed].sort());
    }
  });

  it('holds its sources as they are', () =>
    each((path, { files }) => {
      expect(files.length, path).toBe(isRedline(path) ? 2 : 1);
      for (const { name, relationship, bytes } of files) {
        const [, id, version, locale] = /^([a-z]+)-([\d.-]+)-(\w\w)\.md$/.exec(name)!;
        expect(relationship, path).toBe('Source');
        expect(sha256(bytes), path).toBe(
          sha256(readFileSync(join(rootOf(path), `policies/${id}/${version}/${locale}.md`))),
        );
      }
    }));

  it('is set in our faces only', () =>
    each(async (path) => {
      const { PDFDocument } = await import('@cantoo/pdf-lib');
      const { fontsOf } = await import('../output/pdf/fonts.ts');
      const fonts = fontsOf(await PDFDocument.load(bytesOf(path)));
      expect(fonts.length, path).toBeGreaterThan(0);
      for (const font of fonts)
        expect(font, path).toMatch(/^(NotoSerif|NotoSansMath|NotoSansSymbols2|NotoEmoji)-/);
    }));

  /** The words of a version's text, without the numbers, boxes and references that a printed page shows in its own way. */
  function wordsOf(path: string): string {
    const [locale, policy, version] = path.split('/') as [Locale, string, string];
    const archive = readArchive(rootOf(path)).archive!;
    return documentText(readDocument(archive, findPolicy(archive, policy)!.policy, version, locale), 1);
  }

  /** The same of a redline, as its page has it. */
  function wantedOf(path: string): string {
    if (!isRedline(path)) return wordsOf(path);
    const page = readFileSync(join(distOf(path), path.replace('redline.pdf', 'index.html')), 'utf8');
    return textOf(parseFragment(/<article[^>]*data-redline[^>]*>([\s\S]*?)<\/article>/.exec(page)![1]!));
  }

  /** Without the labels of changes: a page has them at each part of a passage, paper once. */
  function untold(words: string, path: string): string {
    const { added, removed, end } = dictionaryOf(path.slice(0, 2) as Locale).redline;
    return [added, removed, end].reduce(
      (rest, label) => rest.replaceAll(label, '').replaceAll(squash(label), ''),
      words,
    );
  }

  it('has the words of the page, every one', () =>
    each(async (path) => {
      const wanted = wantedOf(path);
      expect(wanted.length, path).toBeGreaterThan(20);
      expect(squash(untold(await wordsAt(path), path)).includes(squash(untold(wanted, path))), path).toBe(
        true,
      );
    }));

  it('is read aloud word by word, with a blank between any two that the text parts', () =>
    each(async (path) => {
      const read = (words: string) => untold(parted(words), path).normalize('NFKC');
      expect(read(await spokenText(await pdfAt(path)))).toContain(read(wantedOf(path)));
    }));

  it('says on every page which text it is, and where to see whether it holds', () =>
    each(async (path) => {
      const pdf = await pdfAt(path);
      const [, locale, policy] = /^(\w\w)\/([a-z]+)\//.exec(path)!;
      for (let n = 1; n <= pdf.numPages; n++) {
        const drawn = squash(await drawnText(pdf, n));
        const label = {
          ru: `Страница${n}из${pdf.numPages}`,
          kk: `${n}-бет,барлығы${pdf.numPages}`,
          en: `Page${n}of${pdf.numPages}`,
        };
        expect(drawn, path).toContain(label[locale as 'ru']);
        if (isRedline(path)) {
          const [, from, to] = /compare\/(.+)\.\.(.+)\//.exec(path)!;
          const dates = [from!, to!].map((date) => dictionaryOf(locale as Locale).date(date));
          expect(drawn, path).toMatch(new RegExp(dates.map(squash).join('.{0,20}→.{0,20}')));
          expect(drawn, path).toContain(`automaster.kz/${path.replace('redline.pdf', '')}`);
        } else {
          const version = path.split('/')[2]!;
          expect(drawn, path).toContain(
            sha256(readFileSync(join(distOf(path), path.replace(/pdf$/, 'txt')))),
          );
          expect(drawn, path).toContain(`(${version})`);
          expect(drawn, path).toContain(`automaster.kz/${locale}/${policy}/${version}/`);
        }
      }
    }));

  it('says of both versions of a redline since when they hold, and their digests on the last page', () =>
    each(async (path) => {
      if (!isRedline(path)) return;
      const [locale, id] = path.split('/') as [Locale, string];
      const pdf = await pdfAt(path);
      const [first, last] = await Promise.all([1, pdf.numPages].map((n) => drawnText(pdf, n)));
      const { policy, versions } = findPolicy(readArchive(rootOf(path)).archive!, id)!;
      const [from, to] = /compare\/(.+)\.\.(.+)\//.exec(path)!.slice(1);
      for (const version of versions.filter((one) => one.id === from || one.id === to)) {
        const { date } = dictionaryOf(locale);
        expect(squash(first!).split(squash(date(version.effective))).length, path).toBeGreaterThan(2);
        expect(squash(first!), path).toContain(squash(date(version.published)));
        expect(squash(last!), path).toContain(version.translations[locale]!.textDigest);
        expect(squash(last!), path).toContain(`automaster.kz/${locale}/${policy.id}/${version.id}/`);
      }
    }));

  it('leaves no heading alone at the foot of a page, and repeats the heads of tables', async () => {
    await each(async (path) => {
      for (const tag of await lastTags(await pdfAt(path))) expect(tag, path).not.toMatch(/^H/);
    });
    const long = await pdfAt('ru/rich/2026-11-24/rich-2026-11-24-ru.pdf');
    const heads = await Promise.all(
      [1, 2, 3].map(async (n) => squash(await drawnText(long, n)).split('ДанныеЦельСрок').length - 1),
    );
    expect(heads).toEqual([1, 1, 1]);
  });

  it('marks the parts that are in another language', async () => {
    const { elements } = await structureAt('ru/rich/2026-11-24/rich-2026-11-24-ru.pdf');
    expect(elements.filter(({ lang }) => lang === 'kk').map(({ type }) => type)).toEqual(['P']);
    expect(elements.filter(({ lang }) => lang === 'en').map(({ type }) => type)).toEqual(['P']);
  });
});

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const outlineOf = (items: readonly Bookmark[]): string[] =>
  items.flatMap(({ title, items: inner }) => [title, ...outlineOf(inner)]);

interface Node {
  readonly nodeName: string;
  readonly childNodes?: readonly Node[];
  readonly value?: string;
}

/** The words of a redline's article, blocks and lines parted. */
function textOf(node: Node): string {
  if (typeof node.value === 'string') return node.value;
  const words = ((node.childNodes ?? []) as Node[]).map(textOf).join('');
  return /^(p|h\d|li|td|th|pre|div|br)$/.test(node.nodeName) ? `\n${words}\n` : words;
}

describe('a kept PDF', () => {
  const paths = () => filesIn(dist).filter((path) => path.endsWith('.pdf'));

  it('is not printed again on another day unless its status changes; a torn or swapped one is, to the same bytes', async () => {
    const digests = () => Object.fromEntries(paths().map((path) => [path, sha256(bytesOf(path))]));
    const before = digests();
    const cache = join(root, '.cache/pdf');
    const times = () =>
      Object.fromEntries(entries().map((name) => [name, statSync(join(cache, name)).mtimeMs]));
    const entries = () =>
      readdirSync(cache, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.includes('/'))
        .sort();
    // What comes into force on the next day is printed anew then: its own entries are left alone here.
    const turning = paths()
      .filter((path) => path.includes('2026-11-24'))
      .map((path) => Buffer.from(bytesOf(path)));
    const [torn, gone, swapped, ...kept] = entries().filter((name) => {
      const entry = readFileSync(join(cache, name));
      return !turning.some((pdf) => entry.includes(pdf));
    });
    const keptTimes = times();
    writeFileSync(join(cache, torn!), readFileSync(join(cache, torn!)).subarray(0, 5000));
    rmSync(join(cache, gone!));
    writeFileSync(join(cache, swapped!), readFileSync(join(cache, kept[0]!)));
    // A file that stands in the site would stay there: the build is to know of none.
    rmSync(join(root, '.cache/builds'), { recursive: true });
    await gazette('build', '--root', root, '--as-of', '2026-11-24');
    const after = times();
    for (const name of kept) expect(after[name], name).toBe(keptTimes[name]);
    expect(existsSync(join(cache, gone!))).toBe(true);
    // What comes into force on that day says so from then on, and so do redlines of it.
    const begins = (path: string) => /\/rich\/(compare\/)?2026-11-24/.test(path);
    const others = (all: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(all).filter(([path]) => !begins(path)));
    expect(others(digests())).toEqual(others(before));
    for (const path of paths().filter(begins)) expect(digests()[path], path).not.toBe(before[path]);
    expect(paths().filter(begins)).toHaveLength(4);
  }, 120_000);
});

describe('a printer', () => {
  const css = readTemplate(PROJECT, 'pdf/print.css').text;
  const source = (id = 'privacy', locale: Locale = 'ru') => {
    const { archive } = readArchive(rootOf(`/${id}/`));
    const policy = archive!.policies.find((other) => other.policy.id === id)!;
    return { archive: archive!, policy, locale, asOf: AS_OF, url: 'https://automaster.kz/' };
  };
  const version = () => versionPrintable({ ...source(), version: source().policy.versions[1]! });
  const SHORT = 'en/regions/2026-12-30/regions-2026-12-30-en.pdf';
  /** One of few words, where many are printed. */
  const short = () => {
    const regions = source('regions', 'en');
    return versionPrintable({ ...regions, version: regions.policy.versions[2]! });
  };

  /** One for all tests that leave it as it is: fonts are loaded into it once. */
  let own: Printer;
  beforeAll(async () => {
    own = await Printer.open({ css });
  });
  afterAll(() => own.close());

  it('gives the bytes of the build in another process, and goes on when its browser dies', async () => {
    const launched: Browser[] = [];
    const printer = await Printer.open({
      css,
      launch: async () => {
        launched.push(await launchBrowser());
        return launched.at(-1)!;
      },
    });
    const regions = source('regions', 'en');
    const [, from, to] = regions.policy.versions as [Version, Version, Version];
    const expected = [
      bytesOf('ru/privacy/2025-12-15/privacy-2025-12-15-ru.pdf'),
      bytesOf(`en/regions/compare/${from.id}..${to.id}/redline.pdf`),
      bytesOf(SHORT),
    ].map(sha256);
    try {
      const pages = [version(), pairPrintable({ ...regions, from, to }), short()];
      expect((await Promise.all(pages.map((page) => printer.print(page)))).map(sha256)).toEqual(expected);
      const [, pair, last] = expected;
      const many = Promise.all(Array.from({ length: 4 }, (_, i) => printer.print(pages[1 + (i % 2)]!)));
      launched[0]!.process()!.kill('SIGKILL');
      expect((await many).map(sha256)).toEqual([pair, last, pair, last]);
      expect(launched.length).toBeGreaterThan(1);
    } finally {
      await printer.close();
    }
    expect(launched.some((browser) => browser.connected)).toBe(false);
  }, 120_000);

  it('prints the same in a browser elsewhere, leaves it running, and says no more of its address than the host', async () => {
    const elsewhere = await launchBrowser({ isReachable: true });
    const before = process.env.GAZETTE_BROWSER;
    try {
      process.env.GAZETTE_BROWSER = elsewhere.wsEndpoint();
      const pages = (await elsewhere.pages()).length;
      const printer = await Printer.open({ css });
      const page = short();
      // The key goes into the file's number.
      const key = sha256('one key for both');
      const there = await printer.print(page, key);
      await printer.close();
      expect(elsewhere.connected).toBe(true);
      expect((await elsewhere.pages()).length).toBe(pages);
      delete process.env.GAZETTE_BROWSER;
      expect(sha256(there)).toBe(sha256(await own.print(page, key)));
      process.env.GAZETTE_BROWSER = 'ws://127.0.0.1:1/?token=secret';
      await expect(Printer.open({ css })).rejects.toThrow('The browser at 127.0.0.1:1 cannot be reached');
      await expect(Printer.open({ css })).rejects.not.toThrow('secret');
    } finally {
      if (before === undefined) delete process.env.GAZETTE_BROWSER;
      else process.env.GAZETTE_BROWSER = before;
      await elsewhere.close();
    }
  }, 120_000);

  it('names the characters that it cannot set, and goes on with the next document', async () => {
    const page = short();
    await expect(own.print({ ...page, body: `${page.body}<p>中文</p>` })).rejects.toThrow(
      /characters that the print fonts lack: 中 \(U\+4E2D\), 文 \(U\+6587\)/,
    );
    // Whether or not the machine has a face for them: none of ours has.
    await expect(own.print({ ...page, body: `${page.body}<p>नम 𠀀</p>` })).rejects.toThrow(
      /lack: न \(U\+0928\), म \(U\+092E\), 𠀀 \(U\+20000\)/,
    );
    // Nor for spaces and signals that are seen by nobody.
    await expect(own.print({ ...page, body: `${page.body}<p>a\u3000b\u0085</p>` })).rejects.toThrow(
      /\(U\+0085\), .* \(U\+3000\)/,
    );
    // Signs have one weight: nothing is drawn fat in their place.
    const signs = '<p><b>● → ✓ ☎ 📞</b> <i>● → ✓ ☎ 📞</i></p>';
    expect((await own.print({ ...page, body: `${page.body}${signs}` })).length).toBeGreaterThan(1000);
    expect(sha256(await own.print(page))).toBe(sha256(bytesOf(SHORT)));
  });

  it('asks nothing of anyone, and lets no text change the page around it', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const page = short();
      const plain = squash(await taggedText(await openPdf(await own.print(page))));
      for (const sign of ['\f', '\r', '\n', '"', '\\']) {
        const hostile = `${sign}}}article{display:none}body{background:url(${origin}/css)}x{content:"`;
        const bytes = await own.print({
          ...page,
          footer: [hostile],
          body: `${page.body}<img src="${origin}/img" alt="x" onerror="document.body.remove()"><script>document.body.remove()</script>`,
        });
        expect(squash(await taggedText(await openPdf(bytes)))).toContain(plain);
      }
      expect(asked).toEqual([]);
    } finally {
      await new Promise((closed) => server.close(closed));
    }
  });

  it('claims a standard only when told to', async () => {
    const printer = await Printer.open({ css, claims: ['pdfa-3a', 'pdfua-1'] });
    try {
      const { xmp } = await structureOf(await printer.print(short()));
      expect(xmp).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
      expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    } finally {
      await printer.close();
    }
  });
});
