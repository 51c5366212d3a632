/** What `check` finds of a policy, as the desk shows it: beside the place where it can. */
import type { VFileMessage } from 'vfile-message';
import { type Archive, byPlace, ruleOf, type Severity, severityOf } from '../archive/index.ts';
import { check } from '../lint/index.ts';
import type { IsoDate } from '../model/index.ts';

export interface ShownFinding {
  /** Under the root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly rule: string;
  /** In the tool's own language, as on a terminal. */
  readonly message: string;
  /** Why it is a rule, and what to do. */
  readonly note: string | null;
}

/** Everything that `check` finds of one policy, and of what is around it. */
export const findingsOf = (archive: Archive, policy: string, asOf: IsoDate): ShownFinding[] =>
  check(archive, asOf, policy).problems.map(shown);

/** The same of every policy. */
export const findingsIn = (archive: Archive, asOf: IsoDate): ShownFinding[] =>
  check(archive, asOf).problems.map(shown);

export const shownFindings = (problems: readonly VFileMessage[]): ShownFinding[] =>
  [...problems].sort(byPlace).map(shown);

/** How many there are of errors and of others. */
export const counts = (findings: readonly ShownFinding[]): [errors: number, others: number] => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [errors, findings.length - errors];
};

function shown(message: VFileMessage): ShownFinding {
  return {
    file: message.file ?? '',
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: severityOf(message),
    rule: ruleOf(message),
    message: message.reason,
    note: message.note ?? null,
  };
}
