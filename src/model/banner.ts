/** The notice that stands on the company's home page: which changes it tells of, and on which days. */
import type { IsoDate } from './date.ts';
import type { Locale, Localised } from './locale.ts';

/** What the banner says of one change in one language. */
export interface BannerText {
  /** Before the new version holds. */
  readonly upcoming: string;
  /** From the day on which it holds. */
  readonly inForce: string;
  /** Full address of the redline. */
  readonly redline: string;
  /** Full address of the new text. */
  readonly text: string;
  /** The language that both are in, and how a link names it, where it is not that of the notice. */
  readonly other?: { readonly locale: Locale; readonly name: string };
}

/** One change that the banner tells of. */
export interface BannerNotice {
  /** `privacy/2027-03-01`: what a dismissal is remembered by. */
  readonly key: string;
  /** First day on which it is told. */
  readonly from: IsoDate;
  readonly effective: IsoDate;
  /** First day on which it is no longer told. */
  readonly until: IsoDate;
  readonly texts: Localised<BannerText>;
}

/** The words around the notices, in one language. */
export interface BannerWords {
  readonly label: string;
  readonly changes: string;
  readonly changed: string;
  readonly newText: string;
  readonly hide: string;
  /** With `{count}` where the number goes. */
  readonly more: string;
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

/** The notices told on `day`, the nearest change first. */
export function toldOn(notices: readonly BannerNotice[], day: IsoDate): BannerNotice[] {
  return notices
    .filter(({ from, until }) => from <= day && day < until)
    .sort((a, b) =>
      a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : a.key < b.key ? -1 : 1,
    );
}
