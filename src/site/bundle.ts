/**
 * Astro's bundle of the pages, kept from build to build.
 *
 * Bundling takes as long as making the pages of a small site, and gives the same code as long as this tool, its packages and
 * the path of the site's root are the same. So the first build lets Astro bundle and keeps what comes out; later ones load that
 * and never start Astro. What is kept: `server/`, the modules that render pages; `client/`, scripts, styles and public files;
 * `pages.json`, the styles of each page, which Astro has in memory only.
 */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';
import { leftBeside, sha256 } from '../store/index.ts';

/** The folder in which Astro puts the modules that render pages, under that of the site. */
const SERVER = '.prerender';
/** Written last: without it, what lies there is half of a bundle. */
const COMPLETE = 'pages.json';

/** A bundle that was not used for so long goes. */
const UNUSED_MS = 14 * 86_400_000;

/** What of a page Astro knows beside its module. */
interface PageData {
  readonly key: string;
  readonly styles: readonly unknown[];
}

interface Internals {
  readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
}

/** What a bundle of Astro 7.3.4 exports, as far as it is used here. */
interface App {
  setInternals(internals: Internals): void;
  setOptions(options: unknown): void;
  /** The pages of each route, as an earlier site of this process gave them. */
  readonly routeCache: { clearAll(): void };
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** Where bundles of this user are kept; `null`: nowhere, every build bundles. Nobody else may write there: it is code. */
export function bundlesFolder(): string | null {
  const named = process.env.GAZETTE_BUNDLES;
  if (named === '') return null;
  const folder = named ?? join(tmpdir(), `gazette-bundles-${process.getuid?.() ?? userInfo().username}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stats = lstatSync(folder);
  const isOurs =
    process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
  return isOurs && stats.isDirectory() ? folder : null;
}

/** The folder of the bundle that `parts` give, whether it is there or not; `null`: bundles are not kept. */
export function bundleAt(parts: readonly string[]): string | null {
  const folder = bundlesFolder();
  return folder === null ? null : join(folder, sha256(JSON.stringify(parts)).slice(0, 32));
}

export const hasBundle = (folder: string): boolean => existsSync(join(folder, COMPLETE));

/** Keeps the bundle with which Astro is about to make pages. `site`: the folder into which it writes. */
export async function keepBundle(inner: AstroPrerenderer, site: string, folder: string): Promise<void> {
  const entry = entryOf(join(site, SERVER));
  const { app } = (await import(pathToFileURL(entry).href)) as { app: App };
  let pages: PageData[] = [];
  const setInternals = app.setInternals.bind(app);
  app.setInternals = (internals) => {
    pages = [...internals.pagesByKeys].map(([key, { styles }]) => ({ key, styles }));
    setInternals(internals);
  };
  await inner.setup?.();
  for (const { path } of leftBeside(folder)) rmSync(path, { recursive: true, force: true });
  const own = `${folder}.${process.pid}`;
  cpSync(join(site, SERVER), join(own, 'server'), { recursive: true });
  cpSync(site, join(own, 'client'), {
    recursive: true,
    filter: (path) => !path.startsWith(join(site, SERVER)),
  });
  writeFileSync(join(own, COMPLETE), JSON.stringify(pages));
  pruneBundles(dirname(folder), Date.now());
  if (!hasBundle(folder)) rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(own, folder);
  } catch {
    // Another build was quicker; its bundle is whole because it was renamed into place too.
    rmSync(own, { recursive: true, force: true });
  }
}

/** Astro's own way of making pages, with the bundle in `folder`. */
export async function bundledPages(folder: string): Promise<AstroPrerenderer> {
  const { app } = (await import(pathToFileURL(entryOf(join(folder, 'server'))).href)) as { app: App };
  const pages = JSON.parse(readFileSync(join(folder, COMPLETE), 'utf8')) as PageData[];
  const now = new Date();
  utimesSync(folder, now, now);
  app.setInternals({ pagesByKeys: new Map(pages.map(({ key, styles }) => [key, { styles }])) });
  app.routeCache.clearAll();
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  // Astro exports it for itself alone; its version is pinned exactly.
  const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const { StaticPaths } = (await import(
    pathToFileURL(join(astro, 'dist/runtime/prerender/static-paths.js')).href
  )) as { StaticPaths: new (app: App) => { getAll(): ReturnType<AstroPrerenderer['getStaticPaths']> } };
  return {
    name: 'gazette-bundle',
    getStaticPaths: async () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}

function entryOf(server: string): string {
  const name = readdirSync(server).find((file) => /^prerender-entry\..*\.mjs$/.test(file));
  if (name === undefined) throw new Error(`Unexpected bundle without an entry in ${server}`);
  return join(server, name);
}

/** Takes out the bundles that nobody has used for long: of code that has changed since, or of sites elsewhere. */
function pruneBundles(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stats && now - stats.mtimeMs > UNUSED_MS)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}
