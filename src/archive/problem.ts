/** Problems in policies: what, where, and what to do; collected, never thrown one at a time. */
import { VFileMessage } from 'vfile-message';

export type Severity = 'error' | 'warning' | 'info';

export interface Place {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface ProblemOptions {
  /** `group/name`. */
  readonly rule: string;
  readonly severity?: Severity;
  readonly place?: Place | undefined;
}

/** A problem in the file at `path` (relative to the root). */
export function problem(
  path: string,
  reason: string,
  { rule, severity = 'error', place }: ProblemOptions,
): VFileMessage {
  const [source, ruleId] = rule.split('/');
  const message = new VFileMessage(reason, {
    ...(place ? { place } : {}),
    source: source ?? '',
    ruleId: ruleId ?? '',
  });
  message.file = path;
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
  return message;
}

export const severityOf = (message: VFileMessage): Severity =>
  message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info';

export const ruleOf = (message: VFileMessage): string =>
  `${message.source ?? 'text'}/${message.ruleId ?? 'problem'}`;

export const isError = (message: VFileMessage): boolean => message.fatal === true;

/** `path:line:column severity rule message`, the line that `check` prints. */
export function problemLine(message: VFileMessage): string {
  return shown(
    `${message.file}:${message.line ?? 1}:${message.column ?? 1} ${severityOf(message)} ${ruleOf(message)} ${message.reason}`,
  );
}

/** `text` without control characters: the name of a file must not be able to move the terminal's cursor or overwrite its output. */
export const shown = (text: string): string =>
  text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
    sign === '\n' || sign === '\t' ? sign : `\\u{${sign.codePointAt(0)!.toString(16)}}`,
  );

/** Orders problems by file, then by place. */
export function byPlace(a: VFileMessage, b: VFileMessage): number {
  const [x, y] = [a.file ?? '', b.file ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
