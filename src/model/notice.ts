/** The content of a notice to subscribers, as plain data. */
import type { ChangeTense } from './change-tense.ts';
import type { IsoDate } from './date.ts';
import type { Right } from './facts.ts';
import type { DateFormats, Locale, Localised } from './locale.ts';
import type { NoticeSubject } from './policy.ts';

export const NOTICE_STATES = ['upcoming', 'in-force', 'superseded', 'withdrawn'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/**
 * The kind of news in a notice, which decides its sentences: the state of the version and, of a withdrawal, what was withdrawn:
 * an announced version (`withdrawn`), an announced one replaced by another (`replaced`), or the one in force (`repealed`).
 * Corrections are added to any of these.
 */
export const TELLINGS = ['upcoming', 'in-force', 'superseded', 'withdrawn', 'replaced', 'repealed'] as const;
export type Telling = (typeof TELLINGS)[number];

/** What a reader is asked to do: nothing; to read the changes; or to consent again. */
export const NOTICE_ACTIONS = ['none', 'review', 'consent'] as const;
export type NoticeAction = (typeof NOTICE_ACTIONS)[number];

/** The kind of change in `version.yaml` that means: the company asks for new consent. Nothing else means that. */
export const NEW_CONSENT = 'new-consent';

/**
 * Kinds of change that earlier consent may not cover: new data, purposes, recipients, transfers, another legal basis. A notice
 * of such a change never says that there is nothing to do, and never promises that consent will be asked for again.
 */
export const CONSENT_KINDS = [
  'data-category',
  'purpose',
  'legal-basis',
  'recipient',
  'recipient-category',
  'transfer',
  'secondary-use',
] as const;

export interface NoticePoint {
  /** The clause it is about, with its number, as in the text. */
  readonly clause: string | null;
  readonly was: string | null;
  readonly becomes: string;
  readonly means: string | null;
}

/**
 * `new`: the version that the notice is about. `current`: the one in force. `replacement`: the one that replaced it,
 * and `replacement-redline`: what that one changes.
 */
export const NOTICE_LINKS = [
  'new',
  'current',
  'redline',
  'replacement',
  'replacement-redline',
  'history',
  'pdf',
] as const;

export interface NoticeLink {
  readonly name: (typeof NOTICE_LINKS)[number];
  readonly url: string;
}

/** Another version that a notice names. */
export interface NamedInNotice {
  readonly version: string;
  readonly effective: IsoDate;
}

/** The changes of another version, one that replaced the version of the notice or came after it. */
export interface SequelInNotice extends NamedInNotice {
  readonly tense: Exclude<ChangeTense, 'would'>;
  /** A sentence that its change is editorial or not yet classified; `null`: neither. */
  readonly nature: string | null;
  readonly points: readonly NoticePoint[];
  /** The changes found in its text, in words, where the company has no summary in this language. */
  readonly changes: readonly string[];
}

/** A notice in one language, before any words are put around it. */
export interface Notice {
  readonly policy: string;
  readonly version: string;
  readonly locale: Locale;
  /** How days are written, where that is not as usual. */
  readonly formats?: DateFormats;
  /** The language of the words around the company's own, where that is another. */
  readonly fallback?: Localised;
  readonly state: NoticeState;
  readonly telling: Telling;
  /** The occasion of the notice. Only a notice sent for a correction names it in the subject. */
  readonly about: NoticeSubject;
  /** Whether the last event is a correction; a mail about the change then says that it is sent because of it. */
  readonly isCorrected: boolean;
  readonly organisation: string;
  readonly title: string;
  readonly published: IsoDate;
  readonly effective: IsoDate;
  /** The version replaced. */
  readonly before: NamedInNotice;
  /** The last day on which the version is in force; `null`: no end is known. */
  readonly lastDay: IsoDate | null;
  /** Whether that is so only if the next version is not withdrawn before its day. */
  readonly isLastDayAnnounced: boolean;
  readonly withdrawn: IsoDate | null;
  /** Whether the effective date has come, also of a version that never came into force. */
  readonly hasPassed: boolean;
  /** Whether a withdrawal is on record for a day that is still to come. */
  readonly isWithdrawnLater: boolean;
  /** Why it was withdrawn, in the company's words; `null` where another version replaced it. */
  readonly reason: string | null;
  /** After a version was withdrawn while in force, until the next one: from when to when nothing was in force. */
  readonly gap: string | null;
  /** The day on which the text in this language was added, if readers are told of the change later because of that. */
  readonly added: IsoDate | null;
  /** For a sample: a sentence that in fact nothing changes. */
  readonly stays: string | null;
  /** The corrections by the day of the notice, a sentence each. */
  readonly corrections: readonly { readonly date: IsoDate; readonly said: string }[];
  /** The version in force on the day of the notice. */
  readonly inForce: NamedInNotice | null;
  /** The nearest version that is still to come, other than this one. */
  readonly next: NamedInNotice | null;
  /** The version that replaces this one, and its state on the day of the notice. */
  readonly replacement: (NamedInNotice & { readonly state: NoticeState }) | null;
  /** The changes of the version that replaced this one or came next, by the day of the notice. */
  readonly sequel: SequelInNotice | null;
  /** The version's status on the day of the notice, in words. */
  readonly status: string;
  /** The day of the last event that the notice mentions: announcement, coming into force, withdrawal, correction. */
  readonly told: IsoDate;
  /** The entry in a reader's calendar. There is one for a change, even if another version makes it in the end. */
  readonly entry: {
    /** Identifier of the entry (UID). */
    readonly id: string;
    /** Sequence number, raised by every event. */
    readonly sequence: number;
    readonly day: IsoDate;
    /** The day of its last event. */
    readonly stamp: IsoDate;
    /** Whether the change does not take place. */
    readonly isCancelled: boolean;
  };
  readonly material: boolean | null;
  readonly action: NoticeAction;
  /** Tense of the action: that of this change, or of the one that replaces it. */
  readonly actionOn: { readonly tense: ChangeTense; readonly day: IsoDate };
  /** A sentence that new consent is asked for, where `version.yaml` says so and it still applies. */
  readonly consent: string | null;
  /** The rights that the version's facts grant to readers; empty where they state none. */
  readonly rights: readonly Right[];
  readonly points: readonly NoticePoint[];
  /** Every typed change in words, as the redline lists them. */
  readonly changes: readonly string[];
  readonly links: readonly NoticeLink[];
  readonly contact: {
    readonly email: string | null;
    readonly phone: string | null;
    /** Country of a telephone number without a country code, as ISO 3166 code. */
    readonly country?: string;
    readonly address: string | null;
  };
  /** SHA-256 of the text, whole. */
  readonly digest: string;
  /** Whether either side is a sample. */
  readonly sample: boolean;
  /** Whether only the version before it is one. */
  readonly isSampleBefore: boolean;
}
