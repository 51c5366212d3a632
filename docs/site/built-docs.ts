/** Builds the documentation site for tests, once, and reads what is in it. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface BuiltPage {
  /** From the folder of the site: `ru/desk/index.html`. */
  readonly path: string;
  readonly lang: string;
  readonly ids: ReadonlySet<string>;
  /** What it links to, and what it loads. */
  readonly links: readonly string[];
  readonly loads: readonly string[];
}

/** The built site: its folder, its files, its pages. `remove` when done. */
export interface BuiltDocs {
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
  readonly remove: () => void;
}

export function buildDocs(): BuiltDocs {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-docs-'));
  execFileSync(
    process.execPath,
    [
      'node_modules/astro/bin/astro.mjs',
      'build',
      '--root',
      'docs/site',
      '--outDir',
      folder,
      '--force',
      '--silent',
    ],
    {
      cwd: PROJECT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '' },
    },
  );
  const files = new Set(globSync('**/*', { cwd: folder }).map((path) => path.replaceAll('\\', '/')));
  const pages = [...files].filter((path) => path.endsWith('.html')).sort();
  return {
    files,
    pages: pages.map((path) => readPage(path, readFileSync(join(folder, path), 'utf8'))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A page from its HTML. */
export function readPage(path: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const links: string[] = [];
  const loads: string[] = [];
  let lang = '';
  walk(parse(html), (element) => {
    const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value;
    const id = attribute('id');
    if (id) ids.add(id);
    if (element.tagName === 'html') lang = attribute('lang') ?? '';
    const [href, src] = [attribute('href'), attribute('src')];
    if (element.tagName === 'a' && href !== undefined) links.push(href);
    if (
      element.tagName === 'link' &&
      href !== undefined &&
      !/^(canonical|alternate)$/.test(attribute('rel') ?? '')
    )
      loads.push(href);
    if (src !== undefined) loads.push(src);
  });
  return { path, lang, ids, links, loads };
}

function walk(node: Node, visit: (element: Element) => void): void {
  if ('tagName' in node) visit(node);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit);
}

const HOST = 'https://docs.invalid/';

/** What is wrong with an address that a page names; `null`: it leads to a file of the site, and to a place in it if it names one. */
export function faultOf(
  page: BuiltPage,
  url: string,
  { files, pages }: Pick<BuiltDocs, 'files' | 'pages'>,
): string | null {
  const target = new URL(url, HOST + page.path.replace(/index\.html$/, ''));
  if (target.origin !== new URL(HOST).origin) return null;
  const path = decodeURI(target.pathname.slice(1));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return `${page.path} → ${url}: no such page`;
  const place = decodeURIComponent(target.hash.slice(1));
  if (place === '') return null;
  const there = pages.find((one) => one.path === file);
  return there?.ids.has(place) ? null : `${page.path} → ${url}: no such place`;
}

/** Whether an address is one of another host. */
export const isForeign = (url: string): boolean =>
  !url.startsWith('data:') && new URL(url, HOST).origin !== new URL(HOST).origin;
