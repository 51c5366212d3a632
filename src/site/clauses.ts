/** The clauses of a policy through its versions, for pages. */
import type { ArchivedPolicy } from '../archive/index.ts';
import {
  type ClauseHistory,
  type ClauseStep,
  type Locale,
  lastChangeOf,
  sequenceOf,
} from '../model/index.ts';
import { clauseHistories } from '../redline/index.ts';
import { documentOf, once } from './site.ts';

/** The versions that are compared in this language, oldest first: those that held or will, and have a text. */
export const comparedVersions = ({ versions }: ArchivedPolicy, locale: Locale) =>
  sequenceOf(versions).filter((version) => version.translations[locale]);

/** Every clause that any version has in this language. */
export function clausesThrough(policy: ArchivedPolicy, locale: Locale): readonly ClauseHistory[] {
  return once(`clauses ${policy.policy.id} ${locale}`, () =>
    clauseHistories(
      comparedVersions(policy, locale).map((version) => ({
        version: version.id,
        document: documentOf(policy, version, locale),
      })),
    ),
  );
}

/** What a page says beside a heading of `version`. */
export interface ClauseNote {
  readonly history: ClauseHistory;
  /** The last thing that happened to it by then; `null`: it is as it was in the first text. */
  readonly last: ClauseStep | null;
  /** Whether that was in this version. */
  readonly isOwn: boolean;
}

/** By the anchors of `version`; empty for a version that never held. */
export function clauseNotes(
  policy: ArchivedPolicy,
  version: string,
  locale: Locale,
): Map<string, ClauseNote> {
  const notes = new Map<string, ClauseNote>();
  for (const history of clausesThrough(policy, locale)) {
    const own = history.steps.find((step) => step.version === version);
    const last = lastChangeOf(history, version);
    if (!own || own.fate === 'removed') continue;
    const happened = last && last.step.fate !== 'first' ? last : null;
    notes.set(own.clause.anchor, { history, last: happened?.step ?? null, isOwn: happened?.isOwn ?? false });
  }
  return notes;
}
