/** Gathers what a notice says of a version, in one language, from the archive's own data. */
import { dictionaryOf, statusLineOn, withdrawalReason } from '../languages/index.ts';
import {
  addressesAt,
  asSentence,
  type ClauseEntry,
  CONSENT_KINDS,
  clausesOf,
  type Facts,
  type IsoDate,
  inForceOn,
  type Locale,
  lastDayOf,
  localised,
  type NamedInNotice,
  NEW_CONSENT,
  type Notice,
  type NoticeAction,
  type NoticeState,
  neighboursOf,
  neverHeld,
  type Organisation,
  type Policy,
  type PolicyDocument,
  replacementOf,
  statedIn,
  statusOn,
  type Telling,
  upcomingOn,
  type Version,
} from '../model/index.ts';
import { changesTold } from './changes-told.ts';
import { entryOf, toldOn } from './entry.ts';
import { linksOf } from './links.ts';

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
  /** The facts that the version was written from, if it was. */
  readonly facts?: Facts | null;
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
  const words = dictionaryOf(locale, organisation.formats);
  const replacement = replacementOf(version, versions);
  const inForce = inForceOn(versions, asOf);
  const state = stateOf(version, versions, asOf);
  const telling = tellingOf(version, state, { replacement, inForce });
  return {
    policy: policy.id,
    version: version.id,
    locale,
    ...(organisation.formats[locale] ? { formats: { [locale]: organisation.formats[locale] } } : {}),
    state,
    telling,
    organisation: localised(organisation.name, locale, organisation.defaultLocale) ?? '',
    title: text.title,
    published: version.published,
    effective: version.effective,
    before: named(before),
    lastDay: lastDayOf(version, versions),
    withdrawn: version.withdrawn,
    reason: replacement === null ? withdrawalReason(words, version, versions) : null,
    correction: correctionOn(version, asOf)?.note ?? null,
    inForce: inForce && named(inForce),
    next: nextAfter(version, versions, asOf),
    replacement: replacement && {
      ...named(replacement),
      state: statusOn(replacement, versions, asOf),
    },
    status: statusLineOn(words, version, versions, asOf),
    // In a language that came later nobody could be told before.
    told: [toldOn(version, versions, asOf, state), text.addedAt?.slice(0, 10) ?? ''].sort().at(-1)!,
    entry: entryOf(version, versions, asOf),
    material: version.change.material,
    action: isOver(telling) ? 'none' : actionOf(version),
    rights: request.facts ? statedIn(request.facts.rights.granted) : [],
    points: (version.change.summary[locale] ?? []).map((point) => ({
      ...point,
      clause: point.clause === null ? null : (labels.get(point.clause) ?? null),
    })),
    changes: changesTold(from, to, { locale, resolveHref: policyLinks(request) }).map(
      ({ sentence }) => sentence,
    ),
    links: linksOf({ ...request, before, inForce, replacement, telling }),
    contact: {
      email: organisation.contacts.email,
      phone: organisation.contacts.phone,
      address: localised(organisation.contacts.address, locale, organisation.defaultLocale) ?? null,
    },
    digest: text.textDigest,
    sample: version.sample || before.sample,
  };
}

const named = ({ id, effective }: Version): NamedInNotice => ({ version: id, effective });

/** Links to other policies as full addresses. */
const policyLinks =
  ({ locale, url, organisation }: NoticeRequest) =>
  (href: string) =>
    href.replace(/^policy:([^#]+)/, (_, id: string) =>
      addressesAt(url, organisation.rootLocale).policy(locale, id),
    );

/** What has become of the version by `asOf`. A withdrawal that is on record of a version that never begins counts at once. */
function stateOf(version: Version, versions: readonly Version[], asOf: IsoDate): NoticeState {
  const status = statusOn(version, versions, asOf);
  if (status === 'withdrawn' || neverHeld(version)) return 'withdrawn';
  return correctionOn(version, asOf) ? 'corrected' : status;
}

function tellingOf(
  version: Version,
  state: NoticeState,
  { replacement, inForce }: { readonly replacement: Version | null; readonly inForce: Version | null },
): Telling {
  if (state !== 'withdrawn') return state;
  // Where another version holds by now, the policy is not repealed any more.
  if (!neverHeld(version)) return inForce === null ? 'repealed' : 'superseded';
  return replacement === null ? 'withdrawn' : 'replaced';
}

/** Whether nothing is left for the reader to decide. */
const isOver = (telling: Telling) => telling !== 'upcoming' && telling !== 'in-force';

/** The last correction by `asOf`, its note a sentence. */
function correctionOn({ corrections }: Version, asOf: IsoDate) {
  const last = corrections.findLast(({ date }) => date <= asOf);
  return last && { ...last, note: asSentence(last.note) };
}

/** The nearest version that comes after `asOf`, other than this one. */
function nextAfter(version: Version, versions: readonly Version[], asOf: IsoDate): NamedInNotice | null {
  const next = upcomingOn(versions, asOf).find((other) => other.id !== version.id && !neverHeld(other));
  return next ? named(next) : null;
}

/**
 * What the reader can do. New consent is asked for only where `version.yaml` says so; a change that touches consent, or that a
 * person called material, is one to read.
 */
export function actionOf({ change }: Pick<Version, 'change'>): NoticeAction {
  if (change.kinds.includes(NEW_CONSENT)) return 'consent';
  const touchesConsent = change.kinds.some((kind) => (CONSENT_KINDS as readonly string[]).includes(kind));
  return touchesConsent || change.material !== false ? 'review' : 'none';
}

function labelsOf(clauses: readonly ClauseEntry[]): Map<string, string> {
  return new Map(
    clauses.flatMap((clause) => [[clause.anchor, clause.label] as const, ...labelsOf(clause.clauses)]),
  );
}
