/** What publishing a draft is asked for with, by whoever decided it: on a terminal, in a script, at the desk. */
import type { Archive, ArchivedPolicy, PublishOptions } from '../archive/index.ts';
import { dictionaryOf } from '../languages/index.ts';
import { checkPlan } from '../lint/index.ts';
import type { IsoDate, IsoInstant } from '../model/index.ts';

/** What a person decides of a version. */
export type Decisions = Pick<PublishOptions, 'published' | 'effective' | 'class' | 'material' | 'reason'>;

export interface RequestOptions {
  readonly decisions: Decisions;
  /** An announced version that is withdrawn because this one stands in its place. */
  readonly replaces: string | null;
  /** It was public before today and is entered only now. */
  readonly isLate: boolean;
  /** Digest of the draft as the person saw it; `null`: nobody looked. */
  readonly seen: string | null;
  /** The day that counts as today for the rules. */
  readonly asOf: IsoDate;
  /** The day of writing, where the organisation is. */
  readonly today: IsoDate;
  readonly now: () => IsoInstant;
}

/** Publishing refuses while `check` finds an error with the draft as it was decided. */
export function publishRequest(
  { policy }: ArchivedPolicy,
  { decisions, replaces, isLate, seen, asOf, today, now }: RequestOptions,
): PublishOptions {
  return {
    policy: policy.id,
    ...decisions,
    replaces:
      replaces === null
        ? null
        : { version: replaces, note: dictionaryOf(policy.authoritative).version.replacedBy },
    today,
    late: isLate,
    seen,
    check: (current: Archive) => checkPlan(current, asOf, policy.id, decisions).problems,
    now,
  };
}
