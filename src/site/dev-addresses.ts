/** In a server that makes each page when it is asked for: which route answers an address of the built site. */
import type { ViteUserConfig } from 'astro';
import { PLACES, type Place, placesAt } from '../model/index.ts';
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
  return `${base}${own}${isNamedByPage(own) ? '/' : ''}${rest}`;
}

/** `privacy/` is answered as `en/privacy/` where English stands at the root. */
function prefixed(path: string): string {
  const { rootLocale } = loadSite().archive.organisation;
  if (rootLocale === null || path === '') return path;
  return ownPlaces(`${rootLocale}/${path}`).length > 0 ? `${rootLocale}/${path}` : path;
}

/** A file of which the end of the name is a part of the route: Astro looks for it as for a page, with a slash behind. */
function isNamedByPage(path: string): boolean {
  if (path.endsWith('/')) return false;
  const files = ownPlaces(path).flatMap(({ name }) =>
    PLACES[name].at.endsWith('/') ? [] : [PLACES[name].at],
  );
  return files.length > 0 && !files.some((at) => /\.\w+$/.test(at));
}

/** The kinds that can have a page there of a language and a policy of this archive; the server has files of its own. */
function ownPlaces(path: string): Place[] {
  const { organisation, policies } = loadSite().archive;
  return placesAt(path).filter(
    ({ about: { locale, policy: id } }) =>
      (locale === undefined || (organisation.locales as readonly string[]).includes(locale)) &&
      (id === undefined || policies.some(({ policy }) => policy.id === id)),
  );
}
