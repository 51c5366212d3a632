/** What a page says of a version's status from a day on: computed where pages are built, and read anew by their script. */
import type { ChangeTense } from './change-tense.ts';
import type { IsoDate } from './date.ts';
import type { Status } from './timeline.ts';

export interface StatusEntry {
  /** `''`: from ever. */
  readonly from: IsoDate | '';
  readonly status: Exclude<Status, 'draft'>;
  /** In which its change is spoken of. */
  readonly tense: ChangeTense;
  readonly word: string;
  readonly line: string;
  readonly note: string | null;
  /** The day until which it is in force, in words, where that is announced. */
  readonly until: string | null;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** From which day on which version's page has the text in force: its id and address, both `null` while nothing holds. */
export type InForceTurn = readonly [from: IsoDate | '', version: string | null, address: string | null];

/** `status.json` of a policy in one language. */
export interface StatusManifest {
  readonly policy: string;
  readonly locale: string;
  readonly inForce: readonly InForceTurn[];
  readonly versions: Readonly<Record<string, readonly StatusEntry[]>>;
}
