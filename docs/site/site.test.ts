import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedFiles } from '../../packaging/generated.ts';
import { DESK_PICTURES, PICTURE_LANGUAGES, PICTURED_FILE, PICTURED_PAGES } from '../../packaging/pictured.ts';
import { type BuiltDocs, buildDocs, faultOf, isForeign, readPage } from './built-docs.ts';
import { headingsOf } from './headings.ts';
import { addressOf, englishOf, isPage, PATTERNS, pageId } from './pages.ts';
import { GROUPS } from './sidebar.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = globSync([...PATTERNS], { cwd: PROJECT })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

describe('the documentation site', () => {
  let built: BuiltDocs;
  beforeAll(() => {
    built = buildDocs();
  });
  afterAll(() => built?.remove());

  it('has every page in both languages', () => {
    const missing = SOURCES.filter((path) => !path.startsWith('docs/ru/'))
      .map(pageId)
      .flatMap((id) => [id === 'index' ? '' : `${id}/`, id === 'index' ? 'ru/' : `ru/${id}/`])
      .filter((folder) => !built.files.has(`${folder}index.html`));
    expect(missing).toEqual([]);
  });

  it('links to pages and places that exist', () => {
    const faults = built.pages.flatMap((page) =>
      [...new Set([...page.links, ...page.loads])].flatMap((url) => faultOf(page, url, built) ?? []),
    );
    expect(faults).toEqual([]);
  });

  it('loads nothing from another host', () => {
    expect(
      built.pages.flatMap(({ path, loads }) => loads.filter(isForeign).map((url) => `${path} → ${url}`)),
    ).toEqual([]);
  });

  it('keeps a reader of Russian pages among them', () => {
    const page = built.pages.find(({ path }) => path === 'ru/desk/index.html')!;
    const led = page.links.map((url) => new URL(url, 'https://docs.invalid/ru/desk/').pathname);
    const away = led.filter((path) => !path.startsWith('/ru/') && path !== '/desk/' && path !== '/');
    expect(page.lang).toBe('ru');
    expect(away).toEqual([]);
  });
});

describe('the pages', () => {
  it('are all in the list beside the text, once', () => {
    const listed = GROUPS.flatMap(({ pages }) => pages);
    const ids = SOURCES.filter((path) => !path.startsWith('docs/ru/')).map(pageId);
    expect(listed.toSorted()).toEqual(ids.toSorted());
  });

  it('that are written by hand for users have a Russian text', () => {
    const english = SOURCES.filter((path) => /^docs\/[^/]+\.md$/.test(path) && !ENGLISH_ONLY.includes(path));
    expect(english.filter((path) => !SOURCES.includes(path.replace('docs/', 'docs/ru/')))).toEqual([]);
  });

  it.each(SOURCES.filter((path) => englishOf(path) !== null))(
    '%s has the headings of the English page',
    (path) => {
      const depths = (file: string) => headingsOf(join(PROJECT, file)).map(({ depth }) => depth);
      expect(depths(path)).toEqual(depths(englishOf(path)!));
    },
  );

  it.each(SOURCES.filter((path) => englishOf(path) !== null))(
    '%s gives the commands of the English page',
    (path) => {
      const english = commandsIn(englishOf(path)!);
      expect(commandsIn(path).filter((line) => !english.includes(line))).toEqual([]);
    },
  );

  it.each(SOURCES.filter((path) => /^docs\/(ru\/)?[^/]+$/.test(path) && !ENGLISH_ONLY.includes(path)))(
    '%s has paragraphs that can be read at once',
    (path) => {
      expect(paragraphsOf(path).filter((text) => text.length > 500)).toEqual([]);
    },
  );
});

/** For those who work on the code, and figures. */
const ENGLISH_ONLY = ['docs/dependencies.md', 'docs/scale.md'];

/** Lines to type, without what is said about them. */
function commandsIn(path: string): string[] {
  const blocks = [...readFileSync(join(PROJECT, path), 'utf8').matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)];
  return blocks
    .flatMap(([, block]) => block!.split('\n'))
    .map((line) =>
      line
        .replace(/(^| {2,})#.*/, '')
        .replace(/--rewrite "[^"]*"|--locale \w+/, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** Paragraphs in prose: no code, tables, lists. */
function paragraphsOf(path: string): string[] {
  return readFileSync(join(PROJECT, path), 'utf8')
    .replace(/^ *```[\s\S]*?^ *```/gm, '')
    .split(/\n\n+/)
    .filter((text) => !/^\s*(\||[-*] |\d+\. |#|!\[|<!--)/.test(text));
}

describe('the pictures', () => {
  const named = SOURCES.flatMap((path) =>
    [...readFileSync(join(PROJECT, path), 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, url]) =>
      join(dirname(path), url!).replaceAll('\\', '/'),
    ),
  );
  const there = globSync('docs/pictures/*', { cwd: PROJECT }).map((path) => path.replaceAll('\\', '/'));

  it('that pages name are there, and those that are there are named', () => {
    expect(named.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
    expect(there.filter((path) => !named.includes(path) && path !== PICTURED_FILE)).toEqual([]);
  });

  it('are made by the scripts of npm run pictures, or by npm run generate', () => {
    const made = PICTURE_LANGUAGES.flatMap(({ suffix }) =>
      [...PICTURED_PAGES, ...DESK_PICTURES, { name: 'pdf' }].map(
        ({ name }) => `docs/pictures/${name}${suffix}.webp`,
      ),
    );
    const drawn = generatedFiles(PROJECT)
      .map(([path]) => path)
      .filter((path) => path.startsWith('docs/pictures/'));
    const pictures = [...made, ...drawn, 'docs/pictures/review.webp', PICTURED_FILE];
    expect(there.toSorted()).toEqual(pictures.toSorted());
  });

  it('are small enough to be read on a train', () => {
    const bytes = there.reduce((sum, path) => sum + statSync(join(PROJECT, path)).size, 0);
    expect(bytes).toBeLessThan(2_000_000);
  });
});

/** Russian are the desk, CI and redlines. */
const REPOSITORY = {
  has: (path: string) => ['desk', 'ci', 'redlines'].some((name) => path === `docs/ru/${name}.md`),
  fragment: (_: string, place: string) => place,
};

describe('an address on the site', () => {
  it.each([
    ['docs/README.md', 'desk.md', 'desk/'],
    ['docs/desk.md', 'README.md#everything', '../#everything'],
    ['docs/desk.md', 'ci.md#github', '../ci/#github'],
    ['docs/desk.md', 'reference/rules.md', '../reference/rules/'],
    ['docs/reference/rules.md', '../checks.md', '../../checks/'],
    ['docs/ru/desk.md', 'ci.md', '../ci/'],
    ['docs/ru/desk.md', '../reference/rules.md', '../reference/rules/'],
    ['docs/ru/README.md', '../../src/README.md', 'map/'],
    ['docs/desk.md', '../CHANGELOG.md', '../changelog/'],
    ['docs/desk.md', 'https://example.org/', 'https://example.org/'],
    ['docs/desk.md', '#publish', '#publish'],
    ['docs/ru/desk.md', '../redlines.md', '../../redlines/'],
  ])('of what %s links to as %s is %s', (page, url, address) => {
    expect(addressOf(page, url, REPOSITORY)).toBe(address);
  });

  it('is none for a file that is no page', () => {
    expect(addressOf('docs/word-and-pdf.md', '../templates/pdf/print.css', REPOSITORY)).toBeNull();
    expect(isPage('templates/pdf/print.css')).toBe(false);
  });
});

describe('what looks for faults', () => {
  const pages = [readPage('a/index.html', '<a href="../b/#c">x</a>'), readPage('b/index.html', '<p id="d">')];
  const files = new Set(pages.map(({ path }) => path));

  it('tells a page and a place that are not there', () => {
    expect(faultOf(pages[0]!, '../b/#d', { files, pages })).toBeNull();
    expect(faultOf(pages[0]!, '../b/#c', { files, pages })).toContain('no such place');
    expect(faultOf(pages[0]!, '../e/', { files, pages })).toContain('no such page');
    expect(isForeign('https://example.org/x.css')).toBe(true);
    expect(isForeign('/x.css')).toBe(false);
  });
});
