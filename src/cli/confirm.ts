/** Asks a person, if there is one: input and output must both be a terminal, and `--json` must not be set. */
import { confirm, isCancel } from '@clack/prompts';
import { UsageError } from './report.ts';

/** Whether somebody can be asked. */
export function isInteractive({ json }: { readonly json?: boolean }): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && !json;
}

/** The answer to a question, or a `UsageError` when the person gives up. */
export async function answerOf<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await question;
  if (isCancel(answer)) throw new UsageError('stopped; nothing was written');
  return answer as Exclude<T, symbol>;
}

/** Asks a person before something that cannot be undone; a `UsageError` if the answer is no. */
export async function confirmed(message: string): Promise<void> {
  const agreed = await answerOf(confirm({ message, initialValue: false, output: process.stderr }));
  if (!agreed) throw new UsageError('stopped; nothing was written');
}
