/** Collects the content of a notice about a version, in one language, from the archive. */
import {
  dictionaryOf,
  endIsAnnounced,
  noteWords,
  speechBeside,
  statusLineOn,
  toldOf,
} from '../languages/index.ts';
import {
  addressesAt,
  type ChangeTense,
  CONSENT_KINDS,
  changeTenseOn,
  dayIn,
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
  type NoticeSubject,
  neighboursOf,
  neverHeld,
  type Organisation,
  type Policy,
  type PolicyDocument,
  replacementOf,
  statedIn,
  statusOn,
  type Telling,
  toldWith,
  upcomingOn,
  type Version,
} from '../model/index.ts';
import { countryOf } from '../telephone/index.ts';
import { changesTold } from './changes-told.ts';
import { dayOfNotice, entryOf, wasCorrectedLast } from './entry.ts';
import { linksOf } from './links.ts';
import { pointsTold } from './points-told.ts';
import { sequelTold } from './sequel.ts';
import { TENSES } from './words.ts';

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
  /** What the notice is about; the change, if left out. */
  readonly about?: NoticeSubject;
  /** The facts that the version was written from, if any. */
  readonly facts?: Facts | null;
}

/**
 * Whether there is a notice of a version in this language: the change is substantive, the version replaces another, and both
 * have a text in it. An editorial version moves no date and sends no notice.
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
  const { organisation, policy, version, locale, asOf, documentOf } = request;
  const versions = toldWith(version, request.versions);
  const before = neighboursOf(version, versions).before!;
  const [from, to] = [documentOf(before), documentOf(version)];
  const text = version.translations[locale]!;
  const words = dictionaryOf(locale, organisation);
  const replacement = replacementOf(version, versions);
  const inForce = inForceOn(versions, asOf);
  const state = stateOf(version, versions, asOf);
  const telling = tellingOf(version, state, { replacement, inForce });
  const told = toldOf(words, version, versions, asOf, organisation);
  const next = nextAfter(version, versions, asOf);
  // Before its text in this language was added, nobody could be told in it.
  const since = text.addedAt?.slice(0, 10) ?? '';
  const day = dayOfNotice(version, versions, asOf, { since, inForce, next, replacement });
  const entry = entryOf(version, versions, asOf);
  // The texts are compared when they are asked for: a mail with a summary says no more.
  let changes: readonly string[] | undefined;
  return {
    policy: policy.id,
    version: version.id,
    locale,
    ...speechBeside(locale, organisation),
    state,
    telling,
    about: request.about ?? 'change',
    isCorrected: wasCorrectedLast(version, versions, asOf),
    organisation: localised(organisation.name, locale, organisation.defaultLocale) ?? '',
    title: text.title,
    published: version.published,
    effective: version.effective,
    before: named(before),
    lastDay: lastDayOf(version, versions),
    isLastDayAnnounced: endIsAnnounced(version, versions, asOf),
    withdrawn: version.withdrawn,
    hasPassed: version.effective <= asOf,
    isWithdrawnLater: version.withdrawn !== null && asOf < version.withdrawn,
    reason: replacement === null && told.reason ? noteWords(told.reason) : null,
    gap: told.gap,
    stays: version.sample ? told.stays : null,
    added: addedLate(version, locale, organisation.timeZone),
    corrections: version.corrections
      .filter(({ date }) => date <= asOf)
      .map(({ date }, i) => ({ date, said: noteWords(told.corrections[i]!) })),
    inForce: inForce && named(inForce),
    next: next && named(next),
    replacement: replacement && {
      ...named(replacement),
      state: statusOn(replacement, versions, asOf),
    },
    sequel: sequelTold({ ...request, versions, speech: organisation }),
    status: statusLineOn(words, version, versions, asOf),
    told: day,
    entry: { ...entry, stamp: day > entry.stamp ? day : entry.stamp },
    material: version.change.material,
    ...askedOf(
      version,
      telling,
      replacement && { version: replacement, tense: changeTenseOn(replacement, versions, asOf) },
    ),
    consent: (telling === 'replaced' && replacement
      ? toldOf(words, replacement, versions, asOf, organisation)
      : told
    ).consent,
    rights: request.facts ? statedIn(request.facts.rights.granted) : [],
    points: pointsTold(version.change.summary[locale] ?? [], [from, to]),
    get changes() {
      changes ??= changesTold(from, to, {
        locale,
        speech: organisation,
        tense: TENSES[telling],
        resolveHref: policyLinks(request),
      }).map(({ sentence }) => sentence);
      return changes;
    },
    links: linksOf({ ...request, versions, before, inForce, replacement, telling }),
    contact: {
      email: organisation.contacts.email,
      phone: organisation.contacts.phone,
      ...dialledFrom(organisation),
      address: localised(organisation.contacts.address, locale, organisation.defaultLocale) ?? null,
    },
    digest: text.textDigest,
    sample: version.sample || before.sample,
    isSampleBefore: before.sample && !version.sample,
  };
}

/** The day on which a text was added, if that was after the day of effect. */
function addedLate({ translations, effective }: Version, locale: Locale, timeZone: string): IsoDate | null {
  const at = translations[locale]?.addedAt;
  const day = at ? dayIn(timeZone, new Date(at)) : null;
  return day !== null && day > effective ? day : null;
}

/** The country of a telephone number without a country code. */
function dialledFrom(organisation: Organisation): { readonly country?: string } {
  const { phone } = organisation.contacts;
  const country = phone === null || /[+\uff0b]/.test(phone) ? null : countryOf(organisation);
  return country === null ? {} : { country };
}

const named = ({ id, effective }: Version): NamedInNotice => ({ version: id, effective });

/** Links to other policies as full addresses. */
const policyLinks =
  ({ locale, url, organisation }: NoticeRequest) =>
  (href: string) =>
    href.replace(/^policy:([^#]+)/, (_, id: string) =>
      addressesAt(url, organisation.rootLocale).policy(locale, id),
    );

/** The state of the version by `asOf`. The withdrawal of a version that never begins counts as soon as it is on record. */
function stateOf(version: Version, versions: readonly Version[], asOf: IsoDate): NoticeState {
  const status = statusOn(version, versions, asOf);
  return neverHeld(version) ? 'withdrawn' : status;
}

function tellingOf(
  version: Version,
  state: NoticeState,
  { replacement, inForce }: { readonly replacement: Version | null; readonly inForce: Version | null },
): Telling {
  if (state !== 'withdrawn') return state;
  // Once another version is in force, the policy is no longer repealed.
  if (!neverHeld(version)) return inForce === null ? 'repealed' : 'superseded';
  return replacement === null ? 'withdrawn' : 'replaced';
}

/**
 * What the reader can do, and until when: about this change or, where another version replaces it and is described in the same
 * notice, about that one. There is nothing to do about a change that is over.
 */
function askedOf(
  version: Version,
  telling: Telling,
  replacement: { readonly version: Version; readonly tense: ChangeTense } | null,
): Pick<Notice, 'action' | 'actionOn'> {
  const asked = (other: Version, tense: ChangeTense) => ({
    // A sample was never published and asks nothing of anybody.
    action: !other.sample && (tense === 'will' || tense === 'has') ? actionOf(other) : ('none' as const),
    actionOn: { tense, day: other.effective },
  });
  return telling === 'replaced' && replacement
    ? asked(replacement.version, replacement.tense)
    : asked(version, TENSES[telling]);
}

/** The nearest version that comes after `asOf`, other than this one. */
const nextAfter = (version: Version, versions: readonly Version[], asOf: IsoDate): Version | null =>
  upcomingOn(versions, asOf).find((other) => other.id !== version.id && !neverHeld(other)) ?? null;

/**
 * What the reader can do. New consent is asked for only where `version.yaml` says so. A change that concerns consent, or that a
 * person called material, asks to be read.
 */
export function actionOf({ change }: Pick<Version, 'change'>): NoticeAction {
  if (change.kinds.includes(NEW_CONSENT)) return 'consent';
  const touchesConsent = change.kinds.some((kind) => (CONSENT_KINDS as readonly string[]).includes(kind));
  return touchesConsent || change.material !== false ? 'review' : 'none';
}
