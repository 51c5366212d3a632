/** The history of a clause: since when it exists, and what each version did to it. */
import type { ClauseRef } from './change.ts';

/**
 * `first`: it is in the very first text. `added`, `removed`: this version added or removed it. `changed`: its words, links or
 * rows differ. `moved`: it is in another place with the same words. `kept`: it is unchanged.
 */
export const CLAUSE_FATES = ['first', 'added', 'changed', 'moved', 'removed', 'kept'] as const;
export type ClauseFate = (typeof CLAUSE_FATES)[number];

/** What one version did to a clause. */
export interface ClauseStep {
  readonly version: string;
  readonly fate: ClauseFate;
  /** The clause as this version has it; of a removed one, as the version before had it. */
  readonly clause: ClauseRef;
  /** Its number in the version before, if it stands elsewhere now; `null`: it does not, or had none. */
  readonly movedFrom: string | null;
  /** The changes of the redline against the version before that touch it. */
  readonly changes: readonly number[];
  readonly words: { readonly removed: number; readonly added: number };
}

/** One clause through all versions of a policy in one language. */
export interface ClauseHistory {
  /** The anchor it has last, which names its page; with a number (`rights.2`) where another clause has that anchor now. */
  readonly anchor: string;
  /** One step a version from its first on, oldest first; after a removal none. */
  readonly steps: readonly ClauseStep[];
}

/** The last step that did something to the clause, up to and with `version`; `null` if it was not there by then. */
export function lastChangeOf(
  { steps }: ClauseHistory,
  version: string,
): { readonly step: ClauseStep; readonly isOwn: boolean } | null {
  const at = steps.findIndex((step) => step.version === version);
  const step = at < 0 ? undefined : steps.slice(0, at + 1).findLast(({ fate }) => fate !== 'kept');
  return step ? { step, isOwn: step.version === version } : null;
}
