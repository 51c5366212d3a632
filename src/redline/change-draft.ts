/** A change while its redline is read: what later leaves still add to it. */
import type { Change, ChangeType, ClauseRef, WordChange } from '../model/index.ts';
import type { Edit } from './edits.ts';

export type Draft = { -readonly [K in keyof Change]: Change[K] } & {
  edits: WordChange[];
  alerts: Change['alerts'][number][];
};

/** A change and where it stands. */
export interface Found {
  readonly change: Draft;
  readonly edit: Edit;
  /** Last leaves covered, to tell whether the next edit continues this change. */
  lastA: number;
  lastB: number;
  /** What its leaves are: `row` where all are rows of tables, `prose` where none is. */
  holds: 'row' | 'prose' | 'both' | null;
}

export function blank(type: ChangeType, from: ClauseRef | null, to: ClauseRef | null): Draft {
  return {
    id: 0,
    type,
    from,
    to,
    wholeClause: false,
    oldText: null,
    newText: null,
    edits: [],
    alerts: [],
    words: { removed: 0, added: 0 },
  };
}

/** `text` on a line of its own after what is there. */
export const joined = (before: string | null, text: string): string =>
  before === null ? text : `${before}\n${text}`;
