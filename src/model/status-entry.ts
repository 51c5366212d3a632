/** What a page says about a version's status from a day on: computed when pages are built, and read by their script. */
import type { ChangeTense } from './change-tense.ts';
import type { IsoDate } from './date.ts';
import type { Locale } from './locale.ts';
import type { Status } from './timeline.ts';

/** The company's own words with our words before them, and their language where it is not that of the page. */
export interface SaidNote {
  readonly lead: string | null;
  readonly text: string;
  readonly lang: Locale | null;
}

export interface StatusEntry {
  /** `''`: from the beginning. */
  readonly from: IsoDate | '';
  readonly status: Exclude<Status, 'draft'>;
  /** Tense of sentences about its change. */
  readonly tense: ChangeTense;
  readonly word: string;
  readonly line: string;
  /** A sentence that the text is a sample; `null`: it is not. */
  readonly badge: string | null;
  /** Sentences after the status line: why it was withdrawn, that new consent is asked for, what kind of change it is. */
  readonly notes: readonly SaidNote[];
  /** The day until which it is in force, in words, where that is announced. */
  readonly until: string | null;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** From a day on, the version in force: its id and the address of its page, both `null` while nothing is in force. */
export type InForceTurn = readonly [from: IsoDate | '', version: string | null, address: string | null];

/** `status.json` of a policy in one language. */
export interface StatusManifest {
  readonly policy: string;
  readonly locale: string;
  readonly inForce: readonly InForceTurn[];
  readonly versions: Readonly<Record<string, readonly StatusEntry[]>>;
}
