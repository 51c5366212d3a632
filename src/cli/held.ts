/** Compares the ledger of a build with the one published before, before anything of the site is changed. */
import {
  type Archive,
  partingFrom,
  partingProblem,
  recordRewriting,
  setAside,
  testimoniesOf,
} from '../archive/index.ts';
import { secondOf } from '../model/index.ts';
import { type Past, pastFrom, pastIn } from './past.ts';
import { type CommonOptions, openArchive, reportProblems, requireWords, UsageError } from './report.ts';

export interface PastOptions extends CommonOptions {
  readonly since?: string;
  readonly rewrite?: string;
}

/** The earlier ledgers to compare with: the one in `out`, and that of `--since`. */
async function pastsOf(out: string, { since }: PastOptions): Promise<readonly Past[]> {
  const standing = pastIn(out);
  const named = since === undefined ? null : await pastFrom(since);
  return [...(named ? [named] : []), ...(standing && standing.text !== named?.text ? [standing] : [])];
}

/**
 * The archive to build, with a line for `--rewrite` in its ledger; or, after problems were reported, the exit status.
 */
export async function heldAgainstPast(
  archive: Archive,
  out: string,
  options: PastOptions,
): Promise<Archive | number> {
  const reason = options.rewrite === undefined ? null : requireWords(options.rewrite, '--rewrite');
  let held = archive;
  let entered = 0;
  for (const { text, from } of await pastsOf(out, options)) {
    const parting = partingFrom(text, held.ledger);
    if (parting === null || parting.told !== null) continue;
    if (reason === null) {
      const status = reportProblems([partingProblem(parting, from)], options);
      if (!options.json) console.error(WAY_OUT);
      return status;
    }
    const now = () => secondOf(new Date());
    const { events, problems } = recordRewriting(archive.root, { former: text, reason, now });
    if (events === null) return reportProblems(problems, options);
    entered += events.length;
    const again = openArchive(options);
    if (again.archive === null) return reportProblems(again.problems, options);
    held = again.archive;
    const aside = await setAsideFrom(held, parting.kept);
    if (aside.length > 0 && !options.json)
      console.error(`Proofs over lines that are no longer there were set aside: ${aside.join(', ')}`);
  }
  if (reason !== null && entered === 0)
    throw new UsageError(
      '--rewrite is not needed: the ledger begins with the one that was published before, or says so already (name another with --since)',
    );
  if (entered > 0 && !options.json)
    console.error(
      `The ledger says that it was rewritten, ${entered} ${entered === 1 ? 'line' : 'lines'}: commit policies/ to keep that`,
    );
  return held;
}

/** Sets aside the proofs that the rewriting broke: those over more lines than the first `kept`, which stayed. */
async function setAsideFrom({ root, ledger }: Archive, kept: number): Promise<string[]> {
  const witnesses = await testimoniesOf(root, ledger.text);
  return witnesses
    .filter(({ lines, holds }) => holds === false && lines > kept)
    .flatMap((witness) => setAside(root, witness));
}

const WAY_OUT =
  'Nothing was built. Two branches that both published: gazette rebase. A change that is meant: gazette build --rewrite "reason" says so in the ledger and on the pages, for ever.';
