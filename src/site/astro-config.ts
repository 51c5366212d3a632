/**
 * How Astro is set up: where the pages stand, and where it may write.
 *
 * The pages stand in the tool's own folder, which may belong to somebody else and be read-only. Astro keeps its scraps
 * under `root`, so it is given a folder of the archive's cache as `root` until its settings are made, and the tool's
 * folder from then on: names of scripts and styles come from it.
 */
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { gazette } from './integration.ts';
import type { SiteInMaking } from './site-in-making.ts';

/** The folder of `package.json`. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** The folder in it from which this code runs: `src`, or `lib` in the package. */
const SOURCES = fileURLToPath(new URL('..', import.meta.url));

export interface AstroPlaces {
  /** What Astro writes on the way. */
  readonly scraps: string;
  /** Where the site is written. */
  readonly out: string;
  /** The site that is to stand there; left out where pages are made as they are asked for. */
  readonly making?: SiteInMaking | undefined;
}

/** The configuration that every build and every live site shares. */
export function astroConfig({ scraps, out, making }: AstroPlaces): AstroInlineConfig {
  mkdirSync(scraps, { recursive: true });
  return {
    configFile: false,
    root: scraps,
    srcDir: SOURCES,
    publicDir: join(PROJECT, 'public'),
    outDir: out,
    cacheDir: join(scraps, 'content'),
    ...SITE,
    vite: { ...SITE.vite, cacheDir: join(scraps, 'vite') },
    integrations: [tellRoot, gazette(making)],
  };
}

/** What the site's bytes depend on. */
export const SITE = {
  output: 'static',
  trailingSlash: 'always',
  // Strings from the redline stay as they are; the default would glue `<ins>` and `<del>` of components together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  devToolbar: { enabled: false },
  // Nothing may be inlined: the pages' content security policy allows files of the site only.
  // What a page loads later is small and asked for once: preloading it would take a script of its own on every page.
  vite: { build: { assetsInlineLimit: 0, modulePreload: false }, worker: { format: 'es' } },
} as const satisfies AstroInlineConfig;

const tellRoot: AstroIntegration = {
  name: 'gazette-root',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ root: pathToFileURL(PROJECT) as never });
    },
  },
};

/** Modules that Astro bundles into `folder` find the packages that this code finds, wherever `folder` stands. */
export function resolvePackagesFor(folder: string): void {
  let bundle: string | null = null;
  // Node calls a module by its real path, and a temporary folder may be reached by a link, as that of macOS is.
  const bundleUrl = () => {
    if (bundle === null && existsSync(folder)) bundle = pathToFileURL(join(realpathSync(folder), '/')).href;
    return bundle;
  };
  const isBundled = (parent: string | undefined) => {
    const start = bundleUrl();
    return start !== null && parent?.startsWith(start) === true;
  };
  registerHooks({
    resolve: (specifier, context, next) =>
      /^[@\w][^:]*$/.test(specifier) && isBundled(context.parentURL)
        ? next(specifier, { ...context, parentURL: import.meta.url })
        : next(specifier, context),
  });
}
