/** The changes between two versions as typed records, from which everything that describes a change is made. */

export const CHANGE_TYPES = [
  'added',
  'removed',
  'reworded',
  'split',
  'merged',
  'moved',
  'renumbered',
  /** Items of a list have other numbers: `edits` has each old and new one. */
  'item-number',
  /** An item's box was ticked or cleared, came or went: `edits` has its sign before and after. */
  'checkbox',
  'link',
  'formatting',
  /** The words are the same; quotation marks, blanks or hyphens look different. */
  'typography',
  'heading-level',
  'table',
  /** A list became a table: `edits` has what is different in each row. */
  'to-table',
  /** A table became a list or paragraphs. */
  'from-table',
  /** A reference still names the number that another part has by now: `edits` has that number and the right one. */
  'reference',
] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** Where in a document a change stands. */
export interface ClauseRef {
  readonly anchor: string;
  /** Generated section number, `8.`, or `null`. */
  readonly number: string | null;
  /** The heading's words, without the number. */
  readonly title: string;
}

/** One replacement inside a reworded text; an empty side means words were only added or only removed. */
export interface WordChange {
  readonly old: string;
  readonly new: string;
}

/** The most important to a reader first. */
export const ALERT_KINDS = [
  'period',
  'amount',
  'right',
  'recipient',
  'negation',
  'limit',
  'date',
  /** A part of the text named by its number. */
  'reference',
  'number',
  'contact',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Something that a reader must not miss; an empty side means it was only added or only removed. */
export interface Alert {
  readonly kind: AlertKind;
  readonly old: string;
  readonly new: string;
}

export interface Change {
  /** From 1, in reading order; the redline marks the place with `id="change-N"`. */
  readonly id: number;
  readonly type: ChangeType;
  /** The clause on the old side; `null` before the first heading or if there is none. */
  readonly from: ClauseRef | null;
  readonly to: ClauseRef | null;
  /** The number of the note that changed; absent where the change is in the text itself. */
  readonly note?: number;
  /** Whether the clause itself, heading included, came, went or moved. */
  readonly wholeClause: boolean;
  readonly oldText: string | null;
  readonly newText: string | null;
  /** Replacements in order; for links, the old and the new address; for items, their numbers or boxes. */
  readonly edits: readonly WordChange[];
  readonly alerts: readonly Alert[];
  readonly words: { readonly removed: number; readonly added: number };
}

export interface ChangeStats {
  readonly changes: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  /** Words on the new side that no old word continues, and the reverse. */
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
}
