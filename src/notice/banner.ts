/** The data of the home-page notice: every upcoming or recent change, in every language of the site. */
import { dictionaryOf, languageIn, toldOf, versionNamedIn, withdrawalReason } from '../languages/index.ts';
import {
  addDays,
  addressesAt,
  type BannerData,
  type BannerNotice,
  type BannerPart,
  type BannerText,
  type IsoDate,
  inOneLine,
  type Locale,
  localised,
  neighboursOf,
  neverHeld,
  type Organisation,
  type Policy,
  sequenceOf,
  type Version,
} from '../model/index.ts';
import { hasNotice } from './compose.ts';

export interface BannerRequest {
  readonly organisation: Organisation;
  readonly policies: readonly { readonly policy: Policy; readonly versions: readonly Version[] }[];
  /** Address of the site's root with a closing slash. */
  readonly url: string;
}

/** Everything that the script needs, for readers from `asOf` on. */
export function bannerData(request: BannerRequest, asOf: IsoDate): BannerData {
  const { timeZone, defaultLocale, locales, rootLocale } = request.organisation;
  const byLocale = <T>(of: (locale: Locale) => T) =>
    Object.fromEntries(locales.map((locale) => [locale, of(locale)]));
  return {
    timeZone,
    defaultLocale,
    homes: byLocale(addressesAt(request.url, rootLocale).home),
    words: byLocale((locale) => {
      const { banner, locale: spoken } = dictionaryOf(locale, request.organisation);
      const { label, hide, more } = banner;
      const lang = spoken === locale ? {} : { lang: spoken };
      return { label, hide, more: more('{count}'), ...lang };
    }),
    notices: noticesFrom(request, asOf),
  };
}

/**
 * The notices to show on `asOf` or later. In a language that the version has no text in, the notice uses the words of that
 * language and links to the authoritative text.
 */
function noticesFrom(request: BannerRequest, asOf: IsoDate): BannerNotice[] {
  return request.policies.flatMap(({ policy, versions }) =>
    versions
      .filter((version) => hasNotice(version, versions, policy.authoritative))
      .flatMap((version) => noticesOf({ ...request, policy, versions, version }))
      .filter(({ from, until }) => asOf < until && from < until),
  );
}

/** A version shown in the banner. */
interface Subject extends BannerRequest {
  readonly policy: Policy;
  readonly versions: readonly Version[];
  readonly version: Version;
}

/** The notice of the change, and the notice that it does not take place. */
function noticesOf(subject: Subject): BannerNotice[] {
  const { organisation, policy, version, versions } = subject;
  const { effective, published } = version;
  const key = `${policy.id}/${version.id}`;
  const texts = (say: (locale: Locale) => BannerText) =>
    Object.fromEntries(organisation.locales.map((locale) => [locale, say(locale)]));
  const change: BannerNotice = {
    key,
    from: published,
    effective,
    until: endOf(version, versions, organisation.bannerDays),
    texts: texts((locale) => changeIn(locale, subject)),
  };
  if (!neverHeld(version)) return [change];
  const called = knownToBeOff(version);
  return [
    change,
    {
      key: `${key}/withdrawn`,
      from: called,
      effective,
      until: endOfRecall(version, versions, organisation.bannerDays),
      texts: texts((locale) => recalledIn(locale, subject, called)),
    },
  ];
}

/** The day on which readers can know that a version never begins: that of the entry, if the withdrawal itself is later. */
function knownToBeOff({ withdrawn, withdrawnAt }: Version): IsoDate {
  const known = withdrawnAt?.slice(0, 10) ?? withdrawn!;
  return known < withdrawn! ? known : withdrawn!;
}

/**
 * A change is shown until `days` after it took effect, until it is withdrawn, or until the next one is in force. A change that
 * was withdrawn before its day is shown until the withdrawal was known.
 */
function endOf(version: Version, versions: readonly Version[], days: number): IsoDate {
  if (neverHeld(version)) return knownToBeOff(version);
  const ends = [addDays(version.effective, days), nextAfter(version.effective, versions), version.withdrawn];
  return ends.filter((day) => typeof day === 'string').sort()[0]!;
}

/** That it does not take place is shown for `days` from the withdrawal on, or until another change takes effect. */
function endOfRecall(version: Version, versions: readonly Version[], days: number): IsoDate {
  const ends = [addDays(version.withdrawn!, days), nextAfter(version.withdrawn!, versions)];
  return ends.filter((day) => typeof day === 'string').sort()[0]!;
}

const nextAfter = (day: IsoDate, versions: readonly Version[]): IsoDate | undefined =>
  sequenceOf(versions).find((other) => other.effective > day && other.change.class === 'substantive')
    ?.effective;

/** What a notice in one language is made of: the words, the title, and a language with a text to link to. */
function partsOf(locale: Locale, { organisation, policy, version, versions, url }: Subject) {
  const words = dictionaryOf(locale, organisation);
  const before = neighboursOf(version, versions).before!;
  // Links to a text that exists.
  const target = hasNotice(version, versions, locale) ? locale : policy.authoritative;
  const isOther = target !== locale;
  const language = isOther ? ` ${words.version.inLanguage(languageIn(words.locale, target))}` : '';
  return {
    at: addressesAt(url, organisation.rootLocale),
    words,
    before,
    target,
    title:
      version.translations[locale]?.title ?? localised(policy.titles, locale, organisation.defaultLocale)!,
    marked: (sentence: string) =>
      version.sample || before.sample ? `${words.sample.mark}. ${sentence}` : sentence,
    link: (text: string, href: string) => ({ text: `${text}${language}`, href }),
    ...(isOther ? { other: target } : {}),
  };
}

function changeIn(locale: Locale, subject: Subject): BannerText {
  const { at, words, before, target, title, marked, link, other } = partsOf(locale, subject);
  const { policy, version, versions } = subject;
  const { banner } = words;
  const redline = at.redline(target, policy.id, before.id, version.id);
  const text = link(banner.newText, at.version(target, policy.id, version.id));
  const day = words.date(version.effective);
  const part = (from: IsoDate, sentence: string, change: string): BannerPart => {
    const { consent } = toldOf(words, version, versions, from, subject.organisation);
    return {
      from,
      sentence: inOneLine([
        version.sample ? banner.sample(sentence) : marked(sentence),
        ...(consent ? [consent] : []),
      ]),
      links: [link(change, redline), text],
    };
  };
  return {
    parts: [
      ...(version.published < version.effective
        ? [part(version.published, banner.upcoming(title, day), banner.changes)]
        : []),
      part(version.effective, banner.inForce(title, day), banner.changed),
    ],
    ...(other ? { other } : {}),
  };
}

function recalledIn(locale: Locale, subject: Subject, from: IsoDate): BannerText {
  const { at, words, target, title, marked, link, other } = partsOf(locale, subject);
  const { policy, version } = subject;
  const instead =
    versionNamedIn(version.withdrawnNote ?? '') && withdrawalReason(words, version, subject.versions, from);
  const sentence = marked(words.banner.recalled(title, words.date(version.effective)));
  return {
    parts: [
      {
        from,
        sentence: inOneLine([sentence, ...(instead ? [instead.text] : [])]),
        links: [
          link(words.version.readInForce, at.policy(target, policy.id)),
          link(words.version.recalledText, at.version(target, policy.id, version.id)),
        ],
      },
    ],
    ...(other ? { other } : {}),
  };
}
