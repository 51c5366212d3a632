/** The home-page notice of this site: its data, and its script, bundled from `browser/banner.ts`. */
import type { BannerData, IsoDate } from '../model/index.ts';
import { bannerData } from '../notice/index.ts';
import { loadSite } from './site.ts';

export function siteBanner(from: IsoDate = loadSite().asOf): BannerData {
  const { archive, url } = loadSite();
  return bannerData({ organisation: archive.organisation, policies: archive.policies, url }, from);
}

const MODULE = 'virtual:gazette-banner';

/** Makes the module `virtual:gazette-banner`, whose default export is the code. `entry`: path of `browser/banner.ts`. */
export function bannerModule(entry: string) {
  return {
    name: 'gazette-banner',
    resolveId: (id: string) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id: string) {
      if (id !== `\0${MODULE}`) return undefined;
      const { build } = await import('vite');
      const result = await build({
        configFile: false,
        logLevel: 'silent',
        build: {
          write: false,
          // What browsers of several years ago read; it stands on sites that we do not know.
          target: 'es2020',
          lib: { entry, formats: ['iife'], name: 'GazetteBanner' },
        },
      });
      const [chunk] = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
      if (chunk?.type !== 'chunk') throw new Error('the banner was not bundled');
      return `export default ${JSON.stringify(chunk.code)};`;
    },
  };
}
