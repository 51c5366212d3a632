/** The notice on the company's home page: which changes it shows, and on which days. */
import type { IsoDate } from './date.ts';
import type { Locale, Localised } from './locale.ts';

/** What the banner says from a day on. */
export interface BannerPart {
  readonly from: IsoDate;
  readonly sentence: string;
  /** Full addresses, each with what its link says. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** What the banner says of one change in one language. */
export interface BannerText {
  /** In the order of their days. */
  readonly parts: readonly BannerPart[];
  /** The language of what the links lead to, where it is not that of the notice. */
  readonly other?: Locale;
}

/** One change that the banner tells of, or that it does not take place. */
export interface BannerNotice {
  /**
   * `privacy/2027-03-01`: a dismissal is stored under it. The notice that a change is cancelled has a key of its own, so that
   * those who dismissed the change see it.
   */
  readonly key: string;
  /** First day on which it is shown. */
  readonly from: IsoDate;
  readonly effective: IsoDate;
  /** First day on which it is no longer shown. */
  readonly until: IsoDate;
  readonly texts: Localised<BannerText>;
}

/** The words around the notices, in one language. */
export interface BannerWords {
  readonly label: string;
  readonly hide: string;
  /** With `{count}` where the number goes. */
  readonly more: string;
  /** Their own language, where it is another than that of the text. */
  readonly lang?: Locale;
}

/** Everything that the banner's script needs to speak on any day from that of the build on. */
export interface BannerData {
  readonly timeZone: string;
  readonly defaultLocale: Locale;
  /** Full address of the page of all policies. */
  readonly homes: Localised;
  readonly words: Localised<BannerWords>;
  readonly notices: readonly BannerNotice[];
}

/** The notices shown on `day`, the nearest change first. */
export function toldOn(notices: readonly BannerNotice[], day: IsoDate): BannerNotice[] {
  return notices
    .filter(({ from, until }) => from <= day && day < until)
    .sort((a, b) =>
      a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : a.key < b.key ? -1 : 1,
    );
}

/** The part of a text that applies on `day`. */
export const partOn = ({ parts }: BannerText, day: IsoDate): BannerPart | undefined =>
  parts.findLast(({ from }) => from <= day) ?? parts[0];
