/**
 * What a page depends on, as one digest: a page whose digest is known is not made again (`prerenderer.ts`). Whatever a page
 * of a policy asks for must be in here; `incremental.test.ts` holds builds with and without the cache against each other.
 *
 * Of the pages of which a long history has many, a new version changes those of its neighbours: their digests hold what they
 * say, not all that there is of the policy.
 */
import { join } from 'node:path';
import { type ArchivedPolicy, findPolicy, hrefsOf, readWitnesses } from '../archive/index.ts';
import {
  inForceOn,
  LOCALES,
  type Locale,
  lastDayOf,
  lastUpdatedOn,
  neighboursOf,
  statusPeriods,
  upcomingOn,
  type Version,
} from '../model/index.ts';
import { digestOfTree } from '../store/index.ts';
import { noteDigests } from './clauses.ts';
import { siteLinks } from './look.ts';
import { recalledAfter } from './recalled.ts';
import { signposts } from './signposts.ts';
import { documentOf, eventsOf, loadSite, once, sourceOf, store } from './site.ts';
import { statusEntries } from './status.ts';

/** A page of each day; a page that says nothing of the day but in its frame, which is put in later. */
export type PageKey = `daily ${string}` | `steady ${string}`;

/** What a page is about. */
export interface PageProps {
  readonly policy: ArchivedPolicy;
  readonly locale?: Locale;
  readonly version?: Version;
  readonly from?: Version;
  readonly to?: Version;
}

type Subject<K extends keyof PageProps> = Required<Pick<PageProps, K>>;

const OWN_STATES: Readonly<Record<string, (props: Required<PageProps>) => unknown>> = {
  version: ownPage,
  beside: ownPage,
  record: ({ policy, version }) => [
    version,
    eventsOf(policy).filter((event) => event.version === version.id),
    witnesses(),
  ],
  file: ({ policy, version, locale }) => [
    version,
    lastUpdatedOn(policy.versions, version.effective),
    statusPeriods(version, policy.versions),
    statusEntries(policy, version, locale),
  ],
  document: ({ version }) => version,
  redline: pair,
  'redline file': pair,
  'redline proof': pair,
};

/** Pages that are about all of a policy, in whose text no day of the build stands. */
const STEADY = new Set(['clause', 'as-of']);

/** `kind`: which page of the policy; `params`: its address. */
export function pageKey(kind: string, props: PageProps, params: object): PageKey {
  const { policy } = props;
  const own = OWN_STATES[kind];
  const head = [siteState(), kind, JSON.stringify(params)];
  if (own) {
    const state = JSON.stringify([policy.policy, own(props as Required<PageProps>)]);
    return `steady ${store().keyOf('page', ...head, state, daysAhead(state))}`;
  }
  const isSteady = STEADY.has(kind);
  const day = isSteady
    ? once(`days of ${policy.policy.id}`, () => daysAhead(JSON.stringify([policy.policy, policy.versions])))
    : loadSite().asOf;
  return `${isSteady ? 'steady' : 'daily'} ${store().keyOf('page', ...head, policyState(policy), day)}`;
}

/** What every page depends on: the organisation, the address, the policies that heads name, the templates of the archive. */
const siteState = () =>
  once('site state', () => {
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

const witnesses = () => once('witnesses', () => readWitnesses(loadSite().archive.root));

/** What the page of a version says: of itself, of its neighbours, of its clauses so far, of what holds today. */
function ownPage({ policy, version, locale }: Subject<'policy' | 'version' | 'locale'>) {
  const { versions } = policy;
  return [
    version,
    neighboursOf(version, versions),
    statusPeriods(version, versions),
    statusEntries(policy, version, locale),
    recalledAfter(policy, version),
    // What is announced before it is told of its clauses as such.
    upcomingOn(versions, loadSite().asOf)
      .filter(({ effective }) => effective <= version.effective)
      .map(({ effective }) => effective),
    lastDayOf(version, versions),
    lastUpdatedOn(versions, version.effective),
    // Of its facts as well.
    eventsOf(policy).filter((event) => event.version === version.id),
    noteDigests(policy, locale)[version.id],
    linkedFrom(policy).map((id) => {
      const other = findPolicy(loadSite().archive, id);
      return [id, other && inForceOn(other.versions, version.effective)?.id];
    }),
  ];
}

function pair({ policy, from, to, locale }: Subject<'policy' | 'from' | 'to' | 'locale'>) {
  const { versions } = policy;
  return [
    from,
    to,
    neighboursOf(to, versions).before?.id === from.id,
    statusPeriods(to, versions),
    statusEntries(policy, to, locale),
  ];
}

/** Everything there is of a policy, and when the versions of those that it links to hold. */
const policyState = (policy: ArchivedPolicy) =>
  once(`state of ${policy.policy.id}`, () => {
    const { archive } = loadSite();
    const linked = linkedFrom(policy).map((id) => {
      const other = findPolicy(archive, id);
      return [
        id,
        other?.versions.map(({ id: version, effective, withdrawn }) => [version, effective, withdrawn]),
      ];
    });
    return store().keyOf(
      'policy',
      JSON.stringify([policy.policy, policy.versions, eventsOf(policy), linked]),
    );
  });

/** The policies that any text of this one may link to. */
const linkedFrom = (archived: ArchivedPolicy): string[] =>
  once(`linked from ${archived.policy.id}`, () => {
    const { numbering } = archived.policy;
    const texts = archived.versions.flatMap((version) =>
      LOCALES.filter((locale) => version.translations[locale]).map((locale) => ({ version, locale })),
    );
    const digests = texts.map(({ version, locale }) => sourceOf(version, locale));
    return store().json('linked', [numbering, ...digests], () => {
      const found = texts.flatMap(({ version, locale }) =>
        store().json('links', [numbering, sourceOf(version, locale)], () =>
          hrefsOf(documentOf(archived, version, locale)).flatMap(
            (href) => /^policy:([^#]+)/.exec(href)?.[1] ?? [],
          ),
        ),
      );
      return [...new Set(found)].sort();
    });
  });

/** The days in what a page depends on that the day of the build has not reached: on each of them it may say something else. */
function daysAhead(state: string): string {
  const { asOf } = loadSite();
  const days = state.match(/\d{4}-\d\d-\d\d/g) ?? [];
  return [...new Set(days)]
    .filter((day) => day > asOf)
    .sort()
    .join(' ');
}
