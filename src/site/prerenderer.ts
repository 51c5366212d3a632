/**
 * Stands between Astro and the pages: leaves those that stand as they are, and writes those whose digest is known from the cache, so that Astro hears of neither,
 * puts the others in an order in which those of one policy come together, and says how far the build is. Whatever was made
 * is kept at once, so that a build that was stopped goes on where it was.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { IsoDate, Locale } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { loadSite } from './site.ts';
import type { SiteInMaking } from './site-in-making.ts';
import type { PageKey } from './site-state.ts';
import { dictionaryOf } from './words.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type PagePath = Paths[number] & { readonly cacheKey?: string | undefined };

export interface PrerenderOptions {
  readonly store: Store;
  readonly making: SiteInMaking;
  readonly asOf: IsoDate;
  /** Path of the site's root. */
  readonly base: string;
  /** Whether this build makes the pages that belong to no policy. */
  readonly hasCommon: boolean;
  readonly onStage: (stage: 'paths' | 'kept' | 'pages') => void;
  /** Called with the number of pages, then once for each. */
  readonly onPaths: (all: number) => void;
  readonly onPage: (pathname: string, isKept: boolean) => void;
}

/** `inner`: Astro's own. */
export function keptPages(inner: AstroPrerenderer, options: PrerenderOptions): AstroPrerenderer {
  const { store, making, asOf, base } = options;
  const keys = new Map<string, PageKey>();
  const frames = new Map<string, Frame>();
  /** That of a page of this address; the words of a language are asked for once. */
  const frame = (name: string): Frame => {
    const locale = name.split('/')[0] as Locale;
    const known = frames.get(locale) ?? frameIn(locale, asOf);
    frames.set(locale, known);
    return known;
  };
  let made = '';
  /** Leaves a page where it stands as it is, or writes one whose digest is known; `false`: neither. */
  const lay = ({ route, cacheKey }: PagePath, name: string): boolean => {
    const [kind, key] = cacheKey!.split(' ');
    const isPage = route.type === 'page';
    const file = isPage ? `${name}/index.html` : name;
    const isFramed = isPage && kind === 'steady';
    if (making.stays(file, isFramed ? `${cacheKey} ${asOf}` : cacheKey!)) {
      options.onPage(name, true);
      return true;
    }
    const kept = store.bytes('page', key!);
    if (kept === null) return false;
    const path = join(making.folder, file);
    // Pages that stand together come together.
    if (made !== dirname(path)) mkdirSync(dirname(path), { recursive: true });
    made = dirname(path);
    writeFileSync(path, isFramed ? frame(name).withDay(kept) : kept);
    options.onPage(name, true);
    return true;
  };
  return {
    ...inner,
    name: 'gazette',
    async getStaticPaths() {
      options.onStage('paths');
      const all = (await inner.getStaticPaths()) as PagePath[];
      const ours = inOrder(all).filter((path) => !isCommon(path) || options.hasCommon);
      options.onPaths(ours.length);
      options.onStage('kept');
      const known = new Set<string>();
      const left = ours.filter((path) => {
        const name = trimmed(path.pathname);
        // Of two pages at one address the first one stands; Astro says so.
        if (path.cacheKey === undefined || known.has(name)) return true;
        known.add(name);
        if (lay(path, name)) return false;
        keys.set(name, path.cacheKey as PageKey);
        return true;
      });
      options.onStage('pages');
      return left;
    },
    async render(request, renderOptions) {
      const pathname = trimmed(decodeURI(new URL(request.url).pathname).slice(base.length - 1));
      options.onPage(pathname, false);
      const [kind, key] = keys.get(pathname)?.split(' ') ?? [];
      if (key === undefined) return inner.render(request, renderOptions);
      const isFramed = renderOptions.routeData.type === 'page' && kind === 'steady';
      const rendered = await inner.render(request, renderOptions);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (response.status !== 200) return rendered;
      const bytes = Buffer.from(await response.arrayBuffer());
      const steady = isFramed ? frame(pathname).withoutDay(bytes) : bytes;
      if (steady) store.keepBytes('page', key, steady);
      return new Response(new Uint8Array(bytes));
    },
  };
}

const isCommon = ({ cacheKey }: PagePath) => cacheKey === undefined || cacheKey.startsWith('common ');

const trimmed = (pathname: string) => pathname.replace(/^\/+|\/+$/g, '');

/** Pages of one policy together, and in it those of one version: what one of them read the next one needs. */
function inOrder(paths: readonly PagePath[]): PagePath[] {
  const { locales } = loadSite().archive.organisation;
  const parts = (path: PagePath): string => {
    const names = trimmed(path.pathname).split('/');
    const at = names[0] === 'api' ? 2 : locales.includes(names[0]!) ? 1 : -1;
    if (at < 0 || names[at] === undefined) return '';
    const version = names.slice(at + 1).find((name) => /^\d{4}-\d\d-\d\d/.test(name));
    // A redline stands with its newer version.
    return `${names[at]}\0${version?.split('..').at(-1) ?? ''}`;
  };
  return paths
    .map((path, i) => ({ path, place: parts(path), i }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.i - b.i))
    .map(({ path }) => path);
}

/** A place for the day that no page has by itself. */
const [BUILT, PRINTED, FOOT] = ['data-built="\u0000"', '<span data-today>\u0000</span>', '<p>\u0000</p>'];

/** `bytes` with the first `place` as `text`: pages are long, and turning them into a string and back is not needed. */
function replaced(bytes: Buffer, place: string, text: string): Buffer {
  const at = bytes.indexOf(place);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at + place.length)]);
}

interface Frame {
  readonly withDay: (bytes: Buffer) => Buffer;
  /** `null`: it is no page with such a frame. */
  readonly withoutDay: (bytes: Buffer) => Buffer | null;
}

/** The places of a page in which the day of the build stands. */
function frameIn(locale: Locale, asOf: IsoDate): Frame {
  const { site, date } = dictionaryOf(locale);
  const own: readonly (readonly [text: string, place: string])[] = [
    [`data-built="${asOf}"`, BUILT],
    [`<span data-today>${asOf}</span>`, PRINTED],
    [`<p>${site.builtAsOf(date(asOf))}</p>`, FOOT],
  ];
  return {
    withDay: (bytes) => own.reduce((html, [text, place]) => replaced(html, place, text), bytes),
    withoutDay(bytes) {
      let html = bytes.toString('utf8');
      for (const [text, place] of own) {
        if (html.split(text).length !== 2) return null;
        html = html.replace(text, () => place);
      }
      return Buffer.from(html);
    },
  };
}
