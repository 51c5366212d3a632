/** Goes through a list before anything is sent: how many there are, in which languages, and which rows are wrong. */
import { DatabaseSync } from 'node:sqlite';
import { askedLanguage, nearestTag } from '../languages/index.ts';
import { type Entry, SETTLEMENTS, type Settlement } from './journal.ts';
import { readList } from './list.ts';
import type { Recipient } from './recipient.ts';

export interface Survey {
  /** Different addresses. */
  readonly recipients: number;
  /** Rows that name an address again. */
  readonly repeated: number;
  /** Rows that nobody can be written to from, by line; at most `MOST_KEPT` of `bad`. */
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
  readonly bad: number;
  /** How many of those still to be written to get the mail in which language. */
  readonly byLocale: ReadonlyMap<string, number>;
  /** How many of them named a language in which there is no mail. */
  readonly unspoken: number;
  /** Words in the place of a language that nobody here understands, with how many of them wrote each; at most `MOST_KEPT`. */
  readonly unknownLanguages: ReadonlyMap<string, number>;
  /** How many stand on the list of those who must not be written to. */
  readonly excepted: number;
  /** How many of the list are in which state, as they stood before. */
  readonly states: Readonly<Record<Settlement, number>>;
  /** Those in doubt, and those left so; at most `MOST_KEPT` of each. */
  readonly doubts: readonly { readonly line: number; readonly email: string; readonly why: string }[];
  readonly skipped: Survey['doubts'];
  /** How many are still to be written to. */
  readonly due: number;
  /** The first of them. */
  readonly first: Recipient | null;
}

/** A list of millions may be wrong from end to end: so many lines are shown. */
export const MOST_KEPT = 100;

export interface SurveyOptions {
  readonly list: string;
  readonly idOf: (recipient: Recipient) => string;
  /** The ids of those who must not be written to. */
  readonly except: ReadonlySet<string>;
  readonly find: (id: string) => Entry | null;
  /** What a person decided of an earlier state; `null`: it stays. */
  readonly decide: (state: Entry['state']) => Entry['state'] | null;
  /** The language in which the recipient is written to. */
  readonly localeOf: (recipient: Recipient) => string;
}

/** Reads the whole list. Errors: those of `readList`. */
export async function surveyList({
  list,
  idOf,
  except,
  find,
  decide,
  localeOf,
}: SurveyOptions): Promise<Survey> {
  // A nameless database lies on the disk when it grows: a list may have more rows than memory holds.
  const seen = new DatabaseSync('');
  seen.exec('CREATE TABLE seen (id TEXT PRIMARY KEY) WITHOUT ROWID; BEGIN');
  const add = seen.prepare('INSERT OR IGNORE INTO seen VALUES (?)');
  const problems: { line: number; problem: string }[] = [];
  const doubts: { line: number; email: string; why: string }[] = [];
  const skipped: typeof doubts = [];
  const states = Object.fromEntries(SETTLEMENTS.map((state) => [state, 0])) as Record<Settlement, number>;
  const byLocale = new Map<string, number>();
  const unknownLanguages = new Map<string, number>();
  let [recipients, repeated, bad, unspoken, due, excepted] = [0, 0, 0, 0, 0, 0];
  let first: Recipient | null = null;
  try {
    for await (const row of readList(list)) {
      if ('problem' in row) {
        bad += 1;
        if (problems.length < MOST_KEPT) problems.push(row);
        continue;
      }
      const { recipient } = row;
      const id = idOf(recipient);
      if (Number(add.run(id).changes) === 0) {
        repeated += 1;
        continue;
      }
      if (except.has(id)) {
        excepted += 1;
        continue;
      }
      recipients += 1;
      const entry = find(id);
      if (entry && entry.state !== 'open') states[entry.state] += 1;
      const person = { line: recipient.line, email: recipient.email, why: entry?.reply ?? '' };
      if (entry?.state === 'doubt' && doubts.length < MOST_KEPT) doubts.push(person);
      if (entry?.state === 'skipped' && skipped.length < MOST_KEPT) skipped.push(person);
      const state = entry ? (decide(entry.state) ?? entry.state) : 'deferred';
      if (state !== 'deferred') continue;
      due += 1;
      first ??= recipient;
      const locale = localeOf(recipient);
      byLocale.set(locale, (byLocale.get(locale) ?? 0) + 1);
      const asked = askedLanguage(recipient.language);
      if (asked === 'unknown') {
        const count = unknownLanguages.get(recipient.language);
        if (count !== undefined || unknownLanguages.size < MOST_KEPT)
          unknownLanguages.set(recipient.language, (count ?? 0) + 1);
      } else if (asked !== null && nearestTag(asked, [locale]) === null) unspoken += 1;
    }
  } finally {
    seen.close();
  }
  return {
    recipients,
    repeated,
    problems,
    bad,
    byLocale,
    unspoken,
    unknownLanguages,
    excepted,
    states,
    doubts,
    skipped,
    due,
    first,
  };
}
