/**
 * A kind of page of the policies: which pages there are of it, and what they say.
 *
 * Each page comes with a key, one digest of all that it says. A page whose key is known from an earlier build is not made
 * again (`site/prerenderer.ts`), so whatever a page asks for must be in what its kind says. `incremental.test.ts` holds
 * builds with and without the cache against each other.
 */
import type { ArchivedPolicy } from '../archive/index.ts';
import { loadSite, type PageKey, siteState, store } from '../site/index.ts';

/** One page: the parts of its address, and what it is about. */
export interface Page<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

export interface KindDefinition<Params, Props> {
  /** Its name in keys; no other kind has it. */
  readonly name: string;
  /** Every page of it on this site: what it is about, the content is read by the page. */
  readonly all: () => readonly Page<Params, Props>[];
  /**
   * What a page says, beside its policy and what stands on every page: plain data that is the same as long as the page is.
   * On a day in it that is still to come, the page may say something else.
   */
  readonly says: (props: Props) => unknown;
  /** Whether the day of the build stands in its text: then it is made again on another day. */
  readonly isDaily?: boolean;
}

export interface Kind<Params, Props> {
  readonly name: string;
  readonly all: () => readonly Page<Params, Props>[];
  /** Every page with its key, as Astro's `getStaticPaths` wants it. */
  readonly paths: () => (Page<Params, Props> & { readonly cacheKey: PageKey })[];
}

export function kind<Params extends object, Props extends { readonly policy: ArchivedPolicy }>(
  definition: KindDefinition<Params, Props>,
): Kind<Params, Props> {
  const { name, all } = definition;
  return {
    name,
    all,
    paths: () => all().map((page) => ({ ...page, cacheKey: keyOf(definition, page) })),
  };
}

function keyOf<Params, Props extends { readonly policy: ArchivedPolicy }>(
  { name, says, isDaily = false }: KindDefinition<Params, Props>,
  { params, props }: Page<Params, Props>,
): PageKey {
  const said = JSON.stringify([props.policy.policy, says(props)]);
  const days = isDaily ? loadSite().asOf : daysAhead(said);
  return `${isDaily ? 'daily' : 'steady'} ${store().keyOf('page', siteState(), name, JSON.stringify(params), said, days)}`;
}

/** The days in `said` that the day of the build has not reached. */
export function daysAhead(said: string): string {
  const { asOf } = loadSite();
  const days = said.match(/\d{4}-\d\d-\d\d/g) ?? [];
  return [...new Set(days)]
    .filter((day) => day > asOf)
    .sort()
    .join(' ');
}
