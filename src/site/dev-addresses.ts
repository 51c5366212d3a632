/** In a server that makes each page when it is asked for: which route answers an address of the built site. */
import type { ViteUserConfig } from 'astro';
import { BESIDE_POLICIES } from '../model/index.ts';
import { loadSite } from './site.ts';

/** Files whose whole name is a part of the route: Astro looks for them as it looks for pages, with a slash behind. */
const NAMED_FILES = /\/(?:brand|witness|\d{4}-\d{2}-\d{2}[^/]*(?:\/notice)?)\/[^/?#]+\.\w+(?=[?#]|$)/;

type Plugin = Exclude<
  NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>,
  readonly unknown[] | Promise<unknown>
>;

export function addressesInDev(): Plugin {
  return {
    name: 'gazette-addresses',
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        if (request.url !== undefined) request.url = routed(request.url);
        next();
      });
    },
  };
}

/** The address that the routes know. */
export const routed = (url: string): string => prefixed(url).replace(NAMED_FILES, (file) => `${file}/`);

/** `/privacy/` is answered as `/en/privacy/` where English stands at the root. */
function prefixed(url: string): string {
  const { archive, base } = loadSite();
  const { rootLocale } = archive.organisation;
  if (rootLocale === null || !url.startsWith(base)) return url;
  const path = url.slice(base.length);
  const [first, ...rest] = path.replace(/[?#].*$/, '').split('/');
  const isPolicy = archive.policies.some(({ policy }) => policy.id === first);
  const isBeside = (BESIDE_POLICIES as readonly string[]).includes(first!) && rest.join('') === '';
  return isPolicy || isBeside ? `${base}${rootLocale}/${path}` : url;
}
