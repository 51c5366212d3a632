/** What the home page tells: every change that is upcoming or recent, in every language of the site. */
import { dictionaryOf, languageIn } from '../languages/index.ts';
import {
  addDays,
  addressesAt,
  type BannerData,
  type BannerNotice,
  type BannerText,
  type IsoDate,
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
      const { label, changes, changed, newText, hide, more } = dictionaryOf(locale).banner;
      return { label, changes, changed, newText, hide, more: more('{count}') };
    }),
    notices: noticesFrom(request, asOf),
  };
}

/**
 * The notices that are told on `asOf` or later. A language without a text of its own tells of the change in its own words
 * and leads to the authoritative text.
 */
function noticesFrom(request: BannerRequest, asOf: IsoDate): BannerNotice[] {
  return request.policies.flatMap(({ policy, versions }) =>
    versions
      .filter((version) => hasNotice(version, versions, policy.authoritative))
      .map((version) => noticeOf(request, policy, versions, version))
      .filter(({ until }) => asOf < until),
  );
}

function noticeOf(
  request: BannerRequest,
  policy: Policy,
  versions: readonly Version[],
  version: Version,
): BannerNotice {
  return {
    key: `${policy.id}/${version.id}`,
    from: version.published,
    effective: version.effective,
    until: endOf(version, versions, request.organisation.bannerDays),
    texts: Object.fromEntries(
      request.organisation.locales.map((locale) => [
        locale,
        textIn(locale, request, policy, versions, version),
      ]),
    ),
  };
}

/**
 * A change is told until it is `days` old, was withdrawn, or the next one has come into force; one that is known to be
 * withdrawn before its day until that was known.
 */
function endOf(version: Version, versions: readonly Version[], days: number): IsoDate {
  if (neverHeld(version)) {
    const known = version.withdrawnAt?.slice(0, 10) ?? version.withdrawn!;
    return known < version.withdrawn! ? known : version.withdrawn!;
  }
  const next = sequenceOf(versions).find(
    (other) => other.effective > version.effective && other.change.class === 'substantive',
  );
  const ends = [addDays(version.effective, days), next?.effective, version.withdrawn];
  return ends.filter((day) => typeof day === 'string').sort()[0]!;
}

function textIn(
  locale: Locale,
  { organisation, url }: BannerRequest,
  policy: Policy,
  versions: readonly Version[],
  version: Version,
): BannerText {
  const at = addressesAt(url, organisation.rootLocale);
  const { date, banner, sample, version: words } = dictionaryOf(locale, organisation.formats);
  const before = neighboursOf(version, versions).before!;
  const title =
    version.translations[locale]?.title ?? localised(policy.titles, locale, organisation.defaultLocale)!;
  // Readers are led to a text that there is.
  const target = hasNotice(version, versions, locale) ? locale : policy.authoritative;
  const marked = (sentence: string) =>
    version.sample || before.sample ? `${sample.badge}. ${sentence}` : sentence;
  return {
    upcoming: marked(banner.upcoming(title, date(version.effective))),
    inForce: marked(banner.inForce(title, date(version.effective))),
    redline: at.redline(target, policy.id, before.id, version.id),
    text: at.version(target, policy.id, version.id),
    ...(target === locale
      ? {}
      : { other: { locale: target, name: words.inLanguage(languageIn(locale, target)) } }),
  };
}
