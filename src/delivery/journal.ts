/**
 * What became of each recipient, kept so that no crash can make anyone get a notice twice or not at all.
 *
 * A recipient is `open` on disk before the server hears of the message. Whatever is found open when a sending begins
 * anew is in doubt: the process ended between the question and the answer. The file is SQLite's, so it is read row by
 * row however long the list, whole after a power cut, and held by one process at a time. It holds digests of addresses,
 * never addresses.
 */
import { DatabaseSync, type StatementSync } from 'node:sqlite';

export const SETTLEMENTS = ['sent', 'refused', 'deferred', 'doubt', 'skipped'] as const;
/**
 * `sent`: the server took it. `refused`: it said no for good. `deferred`: not now. `doubt`: nobody knows. `skipped`: in
 * doubt, and a person decided to leave it so.
 */
export type Settlement = (typeof SETTLEMENTS)[number];

export interface Entry {
  readonly state: Settlement | 'open';
  /** How often it was tried. */
  readonly attempts: number;
  /** The round in which it was last tried. */
  readonly round: number;
  /** What the server said last, or why nobody knows. */
  readonly reply: string | null;
}

/** Why those are in doubt whose answer an earlier process did not live to hear. */
export const CUT_OFF = 'the sending was cut off';

/** The journal cannot be used: another process holds it, or it is damaged. */
export class JournalError extends Error {}

const SQLITE_BUSY = 5;
const SQLITE_NOT_A_DATABASE = 26;

export class Journal {
  readonly #database: DatabaseSync;
  readonly #find: StatementSync;
  readonly #begin: StatementSync;
  readonly #settle: StatementSync;
  readonly #decide: StatementSync;

  /** Opens or makes the journal at `path`. What an earlier process left open is in doubt from here on. */
  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    try {
      this.#database.exec(`
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS recipient (
          id TEXT PRIMARY KEY, state TEXT NOT NULL, attempts INTEGER NOT NULL, round INTEGER NOT NULL, reply TEXT,
          words TEXT NOT NULL
        ) WITHOUT ROWID;
        UPDATE recipient SET state = 'doubt', reply = '${CUT_OFF}' WHERE state = 'open';
      `);
    } catch (cause) {
      this.#database.close();
      const code = (cause as { errcode?: number }).errcode;
      if (code === SQLITE_NOT_A_DATABASE)
        throw new JournalError(
          `${path} is damaged, so nobody can know who got the notice: restore it from a backup`,
          { cause },
        );
      if (code !== SQLITE_BUSY) throw cause;
      throw new JournalError(
        `another process is sending this notice (it holds ${path}): wait for it to end`,
        {
          cause,
        },
      );
    }
    const prepare = (sql: string) => this.#database.prepare(sql);
    this.#find = prepare('SELECT state, attempts, round, reply FROM recipient WHERE id = ?');
    this.#begin = prepare(`
      INSERT INTO recipient (id, state, attempts, round, words) VALUES (?, 'open', 1, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
        state = 'open', attempts = attempts + 1, round = excluded.round, words = excluded.words`);
    this.#settle = prepare('UPDATE recipient SET state = ?, reply = ? WHERE id = ?');
    this.#decide = prepare('UPDATE recipient SET state = ? WHERE id = ?');
  }

  find(id: string): Entry | null {
    return (this.#find.get(id) as unknown as Entry | undefined) ?? null;
  }

  /** Says that the server is about to hear of `id`; on the disk when this returns. `words`: digest of what is sent. */
  begin(id: string, round: number, words: string): void {
    this.#database.exec('PRAGMA synchronous = FULL');
    this.#begin.run(id, round, words);
  }

  /** Says what became of it. A power cut just after may lose this, which leaves it in doubt; a kill does not. */
  settle(id: string, state: Settlement, reply: string | null): void {
    this.#database.exec('PRAGMA synchronous = NORMAL');
    this.#settle.run(state, reply, id);
  }

  /** Puts somebody into the state that a person decided on. */
  decide(id: string, state: 'skipped' | 'deferred'): void {
    this.#decide.run(state, id);
  }

  /** Whether nobody is written down in it. */
  get isEmpty(): boolean {
    return this.#database.prepare('SELECT 1 FROM recipient LIMIT 1').get() === undefined;
  }

  /** How many have got which words: digest → number. */
  sentByWords(): ReadonlyMap<string, number> {
    const rows = this.#database
      .prepare(
        "SELECT words, count(*) AS n FROM recipient WHERE state = 'sent' GROUP BY words ORDER BY words",
      )
      .all();
    return new Map(rows.map((row) => [String(row.words), Number(row.n)]));
  }

  /** The number of the next round; never one that a journal has seen. */
  nextRound(): number {
    const row = this.#database.prepare('SELECT coalesce(max(round), 0) + 1 AS next FROM recipient').get();
    return Number(row?.next ?? 1);
  }

  meta(name: string): string | null {
    const row = this.#database.prepare('SELECT value FROM meta WHERE name = ?').get(name);
    return row ? String(row.value) : null;
  }

  setMeta(name: string, value: string): void {
    this.#database
      .prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
      .run(name, value);
  }

  close(): void {
    this.#database.close();
  }
}
