/** A policy in short, for readers: its facts in rows, with what changed in each row from version to version. */
import type { Facts, IsoDate, Right } from '../model/index.ts';
import { type DataRow, dataRows, type FactsLanguage } from './summary.ts';

/** The facts of one version. */
export interface FactsFrom {
  readonly effective: IsoDate;
  readonly facts: Facts;
}

export const SHORT_COLUMNS = ['purposes', 'period', 'recipients'] as const;
export type ShortColumn = (typeof SHORT_COLUMNS)[number];

/** Since which version a cell has its value, and its value before; `null`: nobody had stated it. */
export interface CellChange {
  readonly since: IsoDate;
  readonly before: string | null;
}

export interface ShortRow extends DataRow {
  /** The version that added the category; `null` if it was there from the first version on. */
  readonly since: IsoDate | null;
  readonly changes: Readonly<Partial<Record<ShortColumn, CellChange>>>;
}

export interface InShort {
  readonly rows: readonly ShortRow[];
  /** Names of the rights that readers have; empty where nobody has stated them. */
  readonly rights: readonly string[];
}

/** The facts of the last of `history` (oldest first) in rows; `null` where they have none, or no text in `language`. */
export function inShort(history: readonly FactsFrom[], language: FactsLanguage): InShort | null {
  const last = history.at(-1);
  const rows = last && dataRows(last.facts, language);
  if (!rows) return null;
  const past = history.map(({ effective, facts }) => ({ effective, rows: dataRows(facts, language) ?? [] }));
  const { granted } = last.facts.rights;
  return {
    rows: rows.map((row) => {
      const states = past.map(({ effective, rows: then }) => ({
        effective,
        row: then.find(({ id }) => id === row.id),
      }));
      // A category that was removed and added again counts as new.
      const gone = states.findLastIndex((state) => !state.row);
      const since = gone < 0 ? null : (states[gone + 1]?.effective ?? null);
      const changes = Object.fromEntries(
        SHORT_COLUMNS.flatMap((column) => {
          const at = states.findLastIndex(
            (state, i) => i > gone + 1 && state.row?.[column] !== states[i - 1]!.row?.[column],
          );
          if (at < 0) return [];
          return [[column, { since: states[at]!.effective, before: states[at - 1]!.row![column] }]];
        }),
      );
      return { ...row, since, changes };
    }),
    rights: granted === 'unknown' ? [] : granted.map((right: Right) => language.template.rights[right].name),
  };
}
