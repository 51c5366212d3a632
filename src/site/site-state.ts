/** What stands on every page, as one digest: the organisation, the address, the policies that heads name, the templates of the archive. */
import { join } from 'node:path';
import { digestOfTree } from '../store/index.ts';
import { siteLinks } from './look.ts';
import { signposts } from './signposts.ts';
import { loadSite, oncePerSite, store } from './site.ts';

/**
 * The digest of a page: one of each day, or one that says nothing of the day but in its frame, which is put in later. A page
 * that is about no policy alone is common: one of each day, and one of all that was published.
 */
export type PageKey = `daily ${string}` | `steady ${string}` | `common ${string}`;

export const siteState = oncePerSite((): string => {
  const { archive, url, base, hasPdf, hasDrafts, extent } = loadSite();
  // A link to a policy waits for its first version.
  const links = (['navigation', 'footer'] as const).map((place) =>
    siteLinks(place, archive.organisation.defaultLocale),
  );
  return store().keyOf(
    'site',
    JSON.stringify([archive.organisation, url, base, hasPdf, hasDrafts, extent, signposts(), links]),
    digestOfTree(join(archive.root, 'templates')),
  );
});
