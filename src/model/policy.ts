/** A policy (the work), its versions (the text from a date on) and their translations. */
import type { IsoDate, IsoInstant } from './date.ts';
import type { TextFormat } from './document-text.ts';
import type { Facts } from './facts.ts';
import type { DateFormats, Locale, Localised } from './locale.ts';

/** How people are told of a change. */
export const NOTICE_CHANNELS = ['home-page', 'email', 'last-updated', 'other'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** What a notice is about: the change itself, or what happened to the announced version since. */
export const NOTICE_SUBJECTS = ['change', 'correction', 'withdrawal'] as const;
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number];

export const POLICY_KINDS = ['privacy', 'cookies', 'terms', 'consent', 'other'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

export const NUMBERINGS = ['decimal', 'none'] as const;
export type Numbering = (typeof NUMBERINGS)[number];

/** How the company does what its change clause promises. */
export const MECHANISMS = ['home-page-banner', 'email', 'last-updated', 'archive'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** A promise of the policy's own change clause. */
export interface PolicyPromise {
  readonly mechanism: Mechanism;
  /** The words of the text that promise it, in the authoritative language. */
  readonly quote: string;
  /** The effective date of the first version that promises it; `null`: all do. */
  readonly since: IsoDate | null;
}

/** A finding that a person has looked at and lets stand for a while. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  /** The last day on which it counts. */
  readonly until: IsoDate;
  /** Only for this version (or `draft`); `null`: for all. */
  readonly version: string | null;
}

export interface Policy {
  readonly id: string;
  readonly kind: PolicyKind;
  readonly titles: Localised;
  readonly authoritative: Locale;
  readonly numbering: Numbering;
  readonly promises: readonly PolicyPromise[];
  readonly reviewMonths: number | null;
  readonly noticePeriodDays: number | null;
  readonly suppressed: readonly Suppression[];
}

/** What a person can decide a change to be. */
export const DECIDED_CLASSES = ['substantive', 'editorial'] as const;
export type DecidedClass = (typeof DECIDED_CLASSES)[number];

/** `unknown`: taken in from elsewhere, and nobody has decided yet. It moves the date, and nobody is told of it. */
export const CHANGE_CLASSES = [...DECIDED_CLASSES, 'unknown'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** Where a version was taken in from. */
export const ORIGINS = ['git', 'ota', 'markdown'] as const;
export interface Origin {
  readonly from: (typeof ORIGINS)[number];
  /** Which change of the source it was: a commit, or a file's name. */
  readonly ref: string;
  /** Where the text stood in the source. */
  readonly path: string;
}

/** What the company says of a version's change; decided by a person. */
export interface ChangeStatement {
  readonly class: ChangeClass;
  readonly material: boolean | null;
  readonly reason: string | null;
  readonly kinds: readonly string[];
  readonly summary: Localised<readonly SummaryPoint[]>;
}

/** One point of a summary: what was, what becomes, what it means for the reader. */
export interface SummaryPoint {
  /** Anchor of the clause it speaks of. */
  readonly clause: string | null;
  readonly was: string | null;
  readonly becomes: string;
  readonly means: string | null;
}

/** `authoritative` prevails; `official` is the company's own; `informative` only helps; `pending` has no text yet. */
export const STANDINGS = ['authoritative', 'official', 'informative'] as const;
export type Standing = (typeof STANDINGS)[number] | 'pending';

/** One language of a version. Digests are lower-case hexadecimal SHA-256. */
export interface Translation {
  readonly locale: Locale;
  readonly standing: Exclude<Standing, 'pending'>;
  readonly title: string;
  /** Of the bytes of `LOCALE.md`. */
  readonly sourceDigest: string;
  /** Of the bytes of the `.txt` download. */
  readonly textDigest: string;
  /** In which form those bytes are, as the ledger says. */
  readonly textFormat: TextFormat;
  /** When the ledger took it in, if that was later than the version itself. */
  readonly addedAt: IsoInstant | null;
}

/** A person of the company read a text again: a translation is right, or nothing has to change. */
export interface Review {
  readonly date: IsoDate;
  readonly by: string;
  /** The language that was confirmed; `null`: the policy as a whole. */
  readonly locale: Locale | null;
  readonly note: string | null;
}

/** A notice that was given. Never holds addresses. */
export interface Notification {
  readonly channel: NoticeChannel;
  readonly date: IsoDate;
  /** To how many it went. */
  readonly audience: number | null;
  /** SHA-256 of what was sent. */
  readonly notice: string | null;
  readonly about: NoticeSubject;
}

export interface Version {
  readonly policy: string;
  /** Effective date, or effective date and a counter: `2025-12-15`, `2025-12-15.1`. */
  readonly id: string;
  readonly label: string | null;
  readonly approved: IsoDate | null;
  readonly published: IsoDate;
  readonly effective: IsoDate;
  /** The day from which it no longer holds although nothing superseded it. */
  readonly withdrawn: IsoDate | null;
  /** Made up to show the tool; the company never published it. */
  readonly sample: boolean;
  /** `null`: it was written here. */
  readonly origin: Origin | null;
  readonly change: ChangeStatement;
  /** When the ledger took it in; later than `published` for texts entered after their date. */
  readonly enteredAt: IsoInstant | null;
  readonly translations: Localised<Translation>;
  /** What was put right beside the text, which itself never changes. */
  readonly corrections: readonly { readonly date: IsoDate; readonly note: string }[];
  /** When the ledger took the withdrawal in; later than its day if it was entered afterwards. */
  readonly withdrawnAt: IsoInstant | null;
  /** Why it was withdrawn, in the company's words. */
  readonly withdrawnNote: string | null;
  readonly reviews: readonly Review[];
  readonly notifications: readonly Notification[];
}

export const RULE_PROFILES = ['kz', 'gdpr'] as const;
export type RuleProfile = (typeof RULE_PROFILES)[number];

/** A link of the company's own, around every page. */
export interface SiteLink {
  readonly label: Localised;
  /** A full address, or `policy:ID`. */
  readonly href: Localised;
}

export interface Organisation {
  /** What the company states about its handling of data; `null` if it states nothing here. */
  readonly facts: Facts | null;
  readonly name: Localised;
  /** Origin and, if any, path of the published site, without a closing slash. */
  readonly site: string;
  readonly defaultLocale: Locale;
  readonly locales: readonly Locale[];
  /** The language that stands at the site's root, without its name in front; `null`: none. */
  readonly rootLocale: Locale | null;
  readonly timeZone: string;
  /** How days are written, where that is not as usual. */
  readonly formats: DateFormats;
  /** Languages that every notice holds one under the other, in this order; none: each reader's own. */
  readonly noticeLanguages: readonly Locale[];
  /** A picture in `templates/site/`, or `null`. */
  readonly logo: string | null;
  /** The same for tabs and bookmarks. */
  readonly favicon: string | null;
  /** Old addresses of the site and where they lead: paths from its root, or full addresses. */
  readonly redirects: Readonly<Record<string, string>>;
  /** In the head of every page, and at its foot. */
  readonly navigation: readonly SiteLink[];
  readonly footer: readonly SiteLink[];
  /** For how many days from its first one a change is told on the home page. */
  readonly bannerDays: number;
  /** Sets of rules beyond the common ones that `check` holds the texts against. */
  readonly profiles: readonly RuleProfile[];
  readonly contacts: {
    readonly email: string | null;
    readonly phone: string | null;
    readonly address: Localised;
  };
}
