/** The data that pages of several kinds depend on, from which their cache keys are made. */
import {
  type ArchivedPolicy,
  findPolicy,
  hrefsOf,
  ledgerHead,
  readWitness,
  readWitnesses,
  sha256,
} from '../archive/index.ts';
import {
  lastRealDayOf,
  lastUpdatedOn,
  localesOf,
  neighboursOf,
  nextOf,
  shownOn,
  statusPeriods,
  toldWith,
  upcomingOn,
  type Version,
} from '../model/index.ts';
import {
  documentOf,
  eventsOf,
  loadSite,
  noteDigests,
  oncePerSite,
  recalledAfter,
  sourceOf,
  statusEntries,
  store,
  versionsInShort,
} from '../site/index.ts';
import { daysAhead } from './days-ahead.ts';
import type { PairProps, VersionProps } from './subjects.ts';

/** Everything that was published, as one digest: the ledger has those of all texts. What stands in no policy is in `siteState`. */
export const published = oncePerSite((): string => {
  const { ledger, policies } = loadSite().archive;
  const own = policies.map(({ policy }) => policy);
  return store().keyOf('published', ledger.text, JSON.stringify([own, testimonies()]));
});

/**
 * Everything about a policy, and the days of the versions that its links may lead to. Days stay plain strings, so that
 * `daysAhead` finds those still to come.
 */
export const everything = oncePerSite((policy: ArchivedPolicy) =>
  digest(policy, [policy.policy, policy.versions, eventsOf(policy), linkedDays(policy)]),
);

/** The same without reviews, which only the version's own page and its record show. */
export const versionsOf = oncePerSite((policy: ArchivedPolicy) =>
  digest(policy, [policy.versions.map(unreviewed), linkedDays(policy)]),
);

/** Its texts and the days on which they are in force, without events such as notices and reviews. */
export const textsAndDays = oncePerSite((policy: ArchivedPolicy) =>
  digest(policy, [
    policy.versions.map(({ notifications: _, ...version }) => unreviewed(version)),
    linkedDays(policy),
  ]),
);

/** A version without its reviews. */
export const unreviewed = <T extends Pick<Version, 'reviews'>>({ reviews: _, ...version }: T) => version;

const around = (version: Version, versions: readonly Version[]) => {
  const { before, after } = neighboursOf(version, versions);
  return [before && unreviewed(before), after && unreviewed(after)];
};

/** A digest for values that would otherwise be repeated in the key of every page of a long history. */
function digest(policy: ArchivedPolicy, values: unknown): readonly string[] {
  return [store().keyOf('policy', JSON.stringify(values)), daysAhead(JSON.stringify(policy.versions))];
}

/** What is on record about a version. */
export const eventsAbout = (policy: ArchivedPolicy, version: Version) =>
  eventsOf(policy).filter((event) => event.version === version.id);

export const witnesses = oncePerSite(() => readWitnesses(loadSite().archive.root));

/** The witnesses with the digests of their files and of what those are about: a page says what each of them proves. */
export const testimonies = oncePerSite(() => {
  const { root, ledger } = loadSite().archive;
  return witnesses().map((witness) => [
    witness.name,
    sha256(readWitness(root, witness)),
    sha256(ledgerHead(ledger.text, witness.lines) ?? ''),
  ]);
});

/**
 * What the page of a version says: of itself, of its neighbours, of its clauses so far, of what holds today. A long history
 * has many of these pages, and a new version changes those of its neighbours, so this holds no more than they say.
 */
export const aboutVersion = (props: VersionProps): unknown => [
  aboutText(props),
  props.version.reviews,
  eventsAbout(props.policy, props.version),
];

/** The same without what is on record beside the text. */
export function aboutText({ policy, version, locale }: VersionProps): unknown {
  const { versions } = policy;
  const next = nextOf(version, versions);
  return [
    unreviewed(version),
    around(version, versions),
    statusPeriods(version, versions),
    statusEntries(policy, version, locale),
    recalledAfter(policy, version),
    // What the version changes that comes next, or stands in the place of one that never begins.
    next?.change.summary[locale] && [unreviewed(next), statusPeriods(next, versions)],
    // Clauses name the versions announced before this one as announced.
    upcomingOn(versions, loadSite().asOf)
      .filter(({ effective }) => effective <= version.effective)
      .map(({ effective }) => effective),
    lastRealDayOf(version, versions),
    lastUpdatedOn(toldWith(version, versions), version.effective),
    // The versions with whose facts its own are compared.
    versionsInShort(policy, version).map(({ id }) => id),
    noteDigests(policy, locale)[version.id],
    linkedFrom(policy).map((id) => {
      const other = findPolicy(loadSite().archive, id);
      return [id, other && shownOn(other.versions, version.effective)?.id];
    }),
  ];
}

/** What a page of a redline depends on. */
export const aboutPair = ({ policy, from, to, locale }: PairProps): unknown => [
  unreviewed(from),
  unreviewed(to),
  neighboursOf(to, policy.versions).before?.id === from.id,
  statusPeriods(to, policy.versions),
  statusEntries(policy, to, locale),
];

const linkedDays = (policy: ArchivedPolicy) =>
  linkedFrom(policy).map((id) => [
    id,
    findPolicy(loadSite().archive, id)?.versions.map(({ id: version, effective, withdrawn }) => [
      version,
      effective,
      withdrawn,
    ]),
  ]);

/** The policies that any text of this one may link to. */
const linkedFrom = oncePerSite((archived: ArchivedPolicy): string[] => {
  const { numbering } = archived.policy;
  const texts = archived.versions.flatMap((version) =>
    localesOf(version.translations).map((locale) => ({ version, locale })),
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
