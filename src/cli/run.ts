/** The command line. Each command has a file of its own; here they are listed, and their errors become exit statuses. */
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { shown } from '../archive/index.ts';
import { runsFrom } from './kept-archive.ts';
import { speakPlainly } from './plain-words.ts';
import { refusedByDisk } from './refused-by-disk.ts';
import { type AddCommand, EXIT, NothingThere, printJson, UsageError } from './report.ts';

/** In the order of a policy's life. Each is loaded only when it is called, since some libraries load slowly. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  init: async () => (await import('./commands/init.ts')).addInit,
  import: async () => (await import('./commands/import.ts')).addImport,
  check: async () => (await import('./commands/check.ts')).addCheck,
  explain: async () => (await import('./commands/explain.ts')).addExplain,
  languages: async () => (await import('./commands/languages.ts')).addLanguages,
  draft: async () => (await import('./commands/draft.ts')).addDraft,
  impact: async () => (await import('./commands/impact.ts')).addImpact,
  export: async () => (await import('./commands/export.ts')).addExport,
  diff: async () => (await import('./commands/diff.ts')).addDiff,
  review: async () => (await import('./commands/review.ts')).addReview,
  settle: async () => (await import('./commands/settle.ts')).addSettle,
  approve: async () => (await import('./commands/approve.ts')).addApprove,
  publish: async () => (await import('./commands/publish.ts')).addPublish,
  translated: async () => (await import('./commands/events.ts')).addTranslated,
  'as-of': async () => (await import('./commands/as-of.ts')).addAsOf,
  next: async () => (await import('./commands/next.ts')).addNext,
  witness: async () => (await import('./commands/witness.ts')).addWitness,
  rebase: async () => (await import('./commands/rebase.ts')).addRebase,
  verify: async () => (await import('./commands/verify.ts')).addVerify,
  prove: async () => (await import('./commands/prove.ts')).addProve,
  evidence: async () => (await import('./commands/evidence.ts')).addEvidence,
  notice: async () => (await import('./commands/notice.ts')).addNotice,
  send: async () => (await import('./commands/send.ts')).addSend,
  build: async () => (await import('./commands/build.ts')).addBuild,
  dev: async () => (await import('./commands/dev.ts')).addDev,
  desk: async () => (await import('./commands/desk.ts')).addDesk,
  preview: async () => (await import('./commands/preview.ts')).addPreview,
  merge: async () => (await import('./commands/merge.ts')).addMerge,
  cache: async () => (await import('./commands/cache.ts')).addCache,
};

/** The commands that enter events of a version: one for each kind of event that has a command. */
const eventCommands = async () => (await import('./commands/events.ts')).EVENT_COMMANDS;

/** The command that is called; all of them for help or a wrong name. */
export async function commandsFor(name: string | undefined): Promise<readonly AddCommand[]> {
  const called = name === undefined ? undefined : COMMANDS[name];
  if (called) return [await called()];
  const events = await eventCommands();
  if (name !== undefined && events[name]) return [events[name]];
  const all = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  // In the order of a policy's life they belong after `translated`.
  const place = Object.keys(COMMANDS).indexOf('translated') + 1;
  return [...all.slice(0, place), ...Object.values(events), ...all.slice(place)];
}

/** Runs the command line and gives its exit status. `bundle`: what the code runs from; `null`: its sources, or the package. */
export async function run(args: readonly string[], bundle: string | null = null): Promise<number> {
  runsFrom(bundle);
  let status: number = EXIT.ok;
  const program = new Command('gazette')
    .description(
      "Publishes a company's policies: numbered editions that never change, redlines, PDFs and proof.",
    )
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(shown(text)) })
    .showHelpAfterError('(add --help for what this command takes)')
    .helpCommand(false);
  // Messages of Vite in `dev` are treated the same, and keep their colours.
  if (args[0] !== 'dev') speakPlainly();
  for (const add of await commandsFor(args[0])) add(program, (code) => (status = code));
  // Faces that somebody installed for a script stand where the command is called, if not where the tool is.
  process.env.GAZETTE_FACES ??= process.cwd();
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof UsageError) {
      console.error(`gazette: ${error.message}`);
      return EXIT.usage;
    }
    if (error instanceof NothingThere) {
      if (isForPrograms(args)) printJson({ ok: true, nothing: error.message });
      else console.error(error.message);
      return EXIT.nothing;
    }
    console.error(`gazette: ${describe(error)}`);
    // Not a fault of the tool: the text has to change.
    const isText = [error, (error as Error | null)?.cause].some(isUnprintable);
    return isText ? EXIT.policies : EXIT.failed;
  }
}

/** Whether the caller reads JSON from standard output; if so, it gets an object in every case. */
const isForPrograms = (args: readonly string[]): boolean =>
  args.some(
    (arg, i) => arg === '--json' || arg === '--format=json' || (arg === 'json' && args[i - 1] === '--format'),
  );

/** Compared by name, because a build has its own copy of the class in its bundle. */
const isUnprintable = (error: unknown) => error instanceof Error && error.name === 'UnprintableError';

/** The message of an error and its causes; with the stack only if somebody is debugging the tool. */
function describe(error: unknown): string {
  if (process.env.GAZETTE_DEBUG) return inspect(error);
  if (!(error instanceof Error)) return String(error);
  const refused = refusedByDisk(error) ?? refusedByDisk(error.cause);
  if (refused !== null) return refused;
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
