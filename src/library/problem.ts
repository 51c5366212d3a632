/** A problem found in a text or an archive, as plain data. */
import type { VFileMessage } from 'vfile-message';

export interface Problem {
  /** The file, relative to the folder that holds `policies/`; `''` for a text that was given as a string. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'info';
  /** `group/name`, as `gazette explain` lists them. */
  readonly rule: string;
  readonly message: string;
}

export const problemOf = (message: VFileMessage): Problem => ({
  path: message.file ?? '',
  line: message.line ?? 1,
  column: message.column ?? 1,
  severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
  rule: `${message.source ?? 'text'}/${message.ruleId ?? 'problem'}`,
  message: message.reason,
});
