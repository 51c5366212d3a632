/** What subscribers are told of a change, as plain data. */
import type { ChangeTense } from './change-tense.ts';
import type { IsoDate } from './date.ts';
import type { Right } from './facts.ts';
import type { DateFormats, Locale, Localised } from './locale.ts';
import type { NoticeSubject } from './policy.ts';

export const NOTICE_STATES = ['upcoming', 'in-force', 'superseded', 'withdrawn'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/**
 * What a notice tells, which decides its words: its state, and of a withdrawal what was withdrawn: an announced version
 * (`withdrawn`), one whose place another takes (`replaced`), or the one that was in force (`repealed`). Corrections are said
 * beside it, whatever it tells.
 */
export const TELLINGS = ['upcoming', 'in-force', 'superseded', 'withdrawn', 'replaced', 'repealed'] as const;
export type Telling = (typeof TELLINGS)[number];

/** What a reader can do: nothing is asked; read the changes; or the company asks for consent again. */
export const NOTICE_ACTIONS = ['none', 'review', 'consent'] as const;
export type NoticeAction = (typeof NOTICE_ACTIONS)[number];

/** The kind of change by which `version.yaml` says that the company asks for new consent. Nothing else says so. */
export const NEW_CONSENT = 'new-consent';

/**
 * Kinds of change after which earlier consent may not cover what is done: new data, purposes, recipients, transfers,
 * another basis. A notice of such a change never says that there is nothing to do; it does not promise to ask anew either.
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
  /** The clause it speaks of, with its number, as the text names it. */
  readonly clause: string | null;
  readonly was: string | null;
  readonly becomes: string;
  readonly means: string | null;
}

/**
 * `new`: the version that the notice is about. `current`: the one in force. `replacement`: the one that stands in its place,
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

/** What another version changes that stands in the place of the one that a notice is about, or that came after it. */
export interface SequelInNotice extends NamedInNotice {
  readonly tense: Exclude<ChangeTense, 'would'>;
  /** That its change is editorial, or that nobody has decided yet what it is. */
  readonly nature: string | null;
  readonly points: readonly NoticePoint[];
  /** Its typed changes in words, where the company says nothing of them in this language. */
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
  /** What it was written for: a correction stands in the subject of a mail that was. */
  readonly about: NoticeSubject;
  /** Whether a correction is the last that was told: a mail about the change says then that it is sent for that. */
  readonly isCorrected: boolean;
  readonly organisation: string;
  readonly title: string;
  readonly published: IsoDate;
  readonly effective: IsoDate;
  /** The version replaced. */
  readonly before: NamedInNotice;
  /** The last day on which the version holds, or `null` while none is known. */
  readonly lastDay: IsoDate | null;
  /** Whether that is so only if the next version is not withdrawn before its day. */
  readonly isLastDayAnnounced: boolean;
  readonly withdrawn: IsoDate | null;
  /** Whether the day of effect has come, or would have. */
  readonly hasPassed: boolean;
  /** Whether the day of a withdrawal that is on record is still to come. */
  readonly isWithdrawnLater: boolean;
  /** Why it was withdrawn, in the company's words; `null` where another version's place says it. */
  readonly reason: string | null;
  /** Of one that was withdrawn while it held, before another came: from when to when nothing was in force. */
  readonly gap: string | null;
  /** The day on which the text in this language was added, where readers hear of the change later because of it. */
  readonly added: IsoDate | null;
  /** Of a sample: that in truth nothing changes. */
  readonly stays: string | null;
  /** Everything that was put right by the day of the notice, each a sentence of its day. */
  readonly corrections: readonly { readonly date: IsoDate; readonly said: string }[];
  /** The version in force on the day of the notice. */
  readonly inForce: NamedInNotice | null;
  /** The nearest version that is still to come, other than this one. */
  readonly next: NamedInNotice | null;
  /** The version that takes the place of this one, and its state on the day of the notice. */
  readonly replacement: (NamedInNotice & { readonly state: NoticeState }) | null;
  /** What the version changes that readers have to know in the place of this one, by the day of the notice. */
  readonly sequel: SequelInNotice | null;
  /** What is said of the version's status on the day of the notice. */
  readonly status: string;
  /** The last day of anything that the notice tells: of the announcement, the beginning, the withdrawal, the correction. */
  readonly told: IsoDate;
  /** The entry in a reader's calendar: one for a change, whichever version brings it in the end. */
  readonly entry: {
    /** What the entry is known by. */
    readonly id: string;
    /** Rises with whatever happens to it. */
    readonly sequence: number;
    readonly day: IsoDate;
    /** The last day on which something happened to it. */
    readonly stamp: IsoDate;
    /** Whether the change does not take place. */
    readonly isCancelled: boolean;
  };
  readonly material: boolean | null;
  readonly action: NoticeAction;
  /** When: of the change itself, or of the one that takes its place. */
  readonly actionOn: { readonly tense: ChangeTense; readonly day: IsoDate };
  /** That new consent is asked for, where `version.yaml` says so and it still is. */
  readonly consent: string | null;
  /** What the facts of the version grant to whom the data are about; empty where they say nothing. */
  readonly rights: readonly Right[];
  readonly points: readonly NoticePoint[];
  /** Every typed change in words, as the redline lists them. */
  readonly changes: readonly string[];
  readonly links: readonly NoticeLink[];
  readonly contact: {
    readonly email: string | null;
    readonly phone: string | null;
    /** From where the telephone is dialled, if it does not begin with the code of its country. ISO 3166. */
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
