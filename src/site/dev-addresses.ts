/** In a server that makes each page when it is asked for: which route answers an address of the built site. */
import type { ViteUserConfig } from 'astro';
import { PLACES, placesAt } from '../model/index.ts';
import { loadSite } from './site.ts';

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
export function routed(url: string): string {
  const { base } = loadSite();
  const [, path, rest] = /^([^?#]*)(.*)$/.exec(url)!;
  if (!path!.startsWith(base)) return url;
  const own = prefixed(path!.slice(base.length));
  return `${base}${own}${isNamedFile(own) ? '/' : ''}${rest}`;
}

/** `privacy/` is answered as `en/privacy/` where English stands at the root. */
function prefixed(path: string): string {
  const { archive } = loadSite();
  const { rootLocale } = archive.organisation;
  if (rootLocale === null || path === '') return path;
  const isOwn = placesAt(`${rootLocale}/${path}`).some(
    ({ about }) =>
      about.policy === undefined || archive.policies.some(({ policy }) => policy.id === about.policy),
  );
  return isOwn ? `${rootLocale}/${path}` : path;
}

/** Files whose whole name, or its end, is a part of the route: Astro looks for them as for pages, with a slash behind. */
const isNamedFile = (path: string) =>
  !path.endsWith('/') && placesAt(path).some(({ name }) => !/(\/|\.\w+)$/.test(PLACES[name].at));
