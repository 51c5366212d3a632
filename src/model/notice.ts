/** What subscribers are told of a change, as plain data. */
import type { IsoDate } from './date.ts';
import type { DateFormats, Locale } from './locale.ts';

export const NOTICE_STATES = ['upcoming', 'in-force', 'withdrawn', 'corrected'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** What a reader can do: nothing is asked; look and object; or consent is needed again. */
export const NOTICE_ACTIONS = ['none', 'review', 'consent'] as const;
export type NoticeAction = (typeof NOTICE_ACTIONS)[number];

/**
 * Kinds of change after which earlier consent may not cover what is done: new data, purposes, recipients, transfers,
 * another basis. A notice of such a change never says that there is nothing to do.
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

export interface NoticeLink {
  readonly name: 'new' | 'current' | 'redline' | 'history' | 'pdf';
  readonly url: string;
}

/** A notice in one language, before any words are put around it. */
export interface Notice {
  readonly policy: string;
  readonly version: string;
  readonly locale: Locale;
  /** How days are written, where that is not as usual. */
  readonly formats?: DateFormats;
  readonly state: NoticeState;
  readonly organisation: string;
  readonly title: string;
  readonly published: IsoDate;
  readonly effective: IsoDate;
  /** The version replaced. */
  readonly before: { readonly version: string; readonly effective: IsoDate };
  readonly withdrawn: IsoDate | null;
  readonly correction: string | null;
  readonly material: boolean | null;
  readonly action: NoticeAction;
  readonly points: readonly NoticePoint[];
  /** Every typed change in words, as the redline lists them. */
  readonly changes: readonly string[];
  readonly links: readonly NoticeLink[];
  readonly contact: {
    readonly email: string | null;
    readonly phone: string | null;
    readonly address: string | null;
  };
  /** SHA-256 of the text, whole. */
  readonly digest: string;
  /** Whether either side is a sample. */
  readonly sample: boolean;
}
