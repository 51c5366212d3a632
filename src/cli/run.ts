/** The command line. Each command stands in its own file; here they are listed and their errors become exit statuses. */
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { addAsOf } from './commands/as-of.ts';
import { addBuild } from './commands/build.ts';
import { addCache } from './commands/cache.ts';
import { addCheck } from './commands/check.ts';
import { addDiff } from './commands/diff.ts';
import { addDraft } from './commands/draft.ts';
import {
  addClassify,
  addCorrect,
  addNotified,
  addReviewed,
  addTranslated,
  addWithdraw,
} from './commands/events.ts';
import { addEvidence } from './commands/evidence.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addImpact } from './commands/impact.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addMerge } from './commands/merge.ts';
import { addNext } from './commands/next.ts';
import { addNotice } from './commands/notice.ts';
import { addPublish } from './commands/publish.ts';
import { addSend } from './commands/send.ts';
import { addVerify } from './commands/verify.ts';
import { addWitness } from './commands/witness.ts';
import { EXIT, UsageError } from './report.ts';

/** In the order in which a policy meets them. */
const COMMANDS = [
  addInit,
  addImport,
  addCheck,
  addExplain,
  addDraft,
  addImpact,
  addExport,
  addDiff,
  addPublish,
  addTranslated,
  addReviewed,
  addNotified,
  addCorrect,
  addWithdraw,
  addClassify,
  addAsOf,
  addNext,
  addWitness,
  addVerify,
  addEvidence,
  addNotice,
  addSend,
  addBuild,
  addMerge,
  addCache,
] as const;

/** Runs the command line and gives its exit status. */
export async function run(args: readonly string[]): Promise<number> {
  let status: number = EXIT.ok;
  const program = new Command('gazette')
    .description(
      "Publishes a company's policies: numbered editions that never change, redlines, PDFs and proof.",
    )
    .exitOverride()
    .showHelpAfterError('(add --help for what this command takes)')
    .helpCommand(false);
  for (const add of COMMANDS) add(program, (code) => (status = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof UsageError) {
      console.error(`gazette: ${error.message}`);
      return EXIT.usage;
    }
    console.error(`gazette: ${describe(error)}`);
    // The tool did what it can: the text has to change.
    const isText = [error, (error as Error | null)?.cause].some(isUnprintable);
    return isText ? EXIT.policies : EXIT.failed;
  }
}

/** By its name: a build has the class from a bundle of its own. */
const isUnprintable = (error: unknown) => error instanceof Error && error.name === 'UnprintableError';

/** The message of an error and of what caused it; the stack only where someone is looking for a fault in the tool. */
function describe(error: unknown): string {
  if (process.env.GAZETTE_DEBUG) return inspect(error);
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
