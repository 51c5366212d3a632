/** Gathers what a notice says of a version, in one language, from the archive's own data. */
import {
  addressesAt,
  type ClauseEntry,
  CONSENT_KINDS,
  clausesOf,
  type IsoDate,
  inForceOn,
  type Locale,
  localised,
  type Notice,
  type NoticeAction,
  type NoticeLink,
  type NoticeState,
  neighboursOf,
  type Organisation,
  type Policy,
  type PolicyDocument,
  type Version,
} from '../model/index.ts';
import { changesTold } from './changes-told.ts';

export interface NoticeRequest {
  readonly organisation: Organisation;
  readonly policy: Policy;
  readonly versions: readonly Version[];
  readonly version: Version;
  readonly locale: Locale;
  readonly asOf: IsoDate;
  /** Address of the site's root with a closing slash. */
  readonly url: string;
  readonly hasPdf: boolean;
  readonly documentOf: (version: Version) => PolicyDocument;
}

/**
 * Whether a version is told of at all, in this language: it is substantive, replaces another, and both have a text.
 * An editorial version moves no date and sends nothing.
 */
export function hasNotice(version: Version, versions: readonly Version[], locale: Locale): boolean {
  const { before } = neighboursOf(version, versions);
  return (
    version.change.class === 'substantive' &&
    before !== null &&
    version.translations[locale] !== undefined &&
    before.translations[locale] !== undefined
  );
}

/** The notice of a version that `hasNotice`. */
export function composeNotice(request: NoticeRequest): Notice {
  const { organisation, policy, version, versions, locale, asOf, documentOf } = request;
  const before = neighboursOf(version, versions).before!;
  const [from, to] = [documentOf(before), documentOf(version)];
  const text = version.translations[locale]!;
  const labels = labelsOf(clausesOf(to));
  return {
    policy: policy.id,
    version: version.id,
    locale,
    ...(organisation.formats[locale] ? { formats: { [locale]: organisation.formats[locale] } } : {}),
    state: stateOf(version, asOf),
    organisation: localised(organisation.name, locale, organisation.defaultLocale) ?? '',
    title: text.title,
    published: version.published,
    effective: version.effective,
    before: { version: before.id, effective: before.effective },
    withdrawn: version.withdrawn,
    correction: version.corrections.at(-1)?.note ?? null,
    material: version.change.material,
    action: actionOf(version),
    points: (version.change.summary[locale] ?? []).map((point) => ({
      ...point,
      clause: point.clause === null ? null : (labels.get(point.clause) ?? null),
    })),
    changes: changesTold(from, to, { locale, resolveHref: policyLinks(request) }).map(
      ({ sentence }) => sentence,
    ),
    links: linksOf(request, before),
    contact: {
      email: organisation.contacts.email,
      phone: organisation.contacts.phone,
      address: localised(organisation.contacts.address, locale, organisation.defaultLocale) ?? null,
    },
    digest: text.textDigest,
    sample: version.sample || before.sample,
  };
}

/** Links to other policies as full addresses. */
const policyLinks =
  ({ locale, url, organisation }: NoticeRequest) =>
  (href: string) =>
    href.replace(/^policy:([^#]+)/, (_, id: string) =>
      addressesAt(url, organisation.rootLocale).policy(locale, id),
    );

function stateOf(version: Version, asOf: IsoDate): NoticeState {
  if (version.withdrawn !== null && version.withdrawn <= asOf) return 'withdrawn';
  if (version.corrections.some(({ date }) => date <= asOf)) return 'corrected';
  return version.effective > asOf ? 'upcoming' : 'in-force';
}

/** What the reader can do follows from what changed and whether a person called it material. */
export function actionOf({ change }: Pick<Version, 'change'>): NoticeAction {
  const touchesConsent = change.kinds.some((kind) => (CONSENT_KINDS as readonly string[]).includes(kind));
  if (touchesConsent) return 'consent';
  return change.material === false ? 'none' : 'review';
}

function linksOf(
  { organisation, locale, policy, version, versions, asOf, url, hasPdf }: NoticeRequest,
  before: Version,
): NoticeLink[] {
  const inForce = inForceOn(versions, asOf);
  const at = addressesAt(url, organisation.rootLocale);
  return [
    { name: 'redline', url: at.redline(locale, policy.id, before.id, version.id) },
    { name: 'new', url: at.version(locale, policy.id, version.id) },
    ...(inForce && inForce.id !== version.id
      ? [{ name: 'current' as const, url: at.policy(locale, policy.id) }]
      : []),
    { name: 'history', url: at.history(locale, policy.id) },
    ...(hasPdf ? [{ name: 'pdf' as const, url: at.download(locale, policy.id, version.id, 'pdf') }] : []),
  ];
}

function labelsOf(clauses: readonly ClauseEntry[]): Map<string, string> {
  return new Map(
    clauses.flatMap((clause) => [[clause.anchor, clause.label] as const, ...labelsOf(clause.clauses)]),
  );
}
