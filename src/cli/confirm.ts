/** Asking a person, where there is one: both ends must be a terminal, and nobody asked for plain data. */
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

/** Asks before something that cannot be undone. Without a terminal the call itself is the answer. */
export async function confirmed(
  message: string,
  options: { readonly json?: boolean; readonly yes?: boolean; readonly dryRun?: boolean },
): Promise<void> {
  if (options.yes || options.dryRun || !isInteractive(options)) return;
  const agreed = await answerOf(confirm({ message, initialValue: false, output: process.stderr }));
  if (!agreed) throw new UsageError('stopped; nothing was written');
}
