/** `gazette rebase`: two branches both published; the publications of the other one are entered again after ours. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Branch,
  checkLedger,
  digestLine,
  LEDGER_DIGEST_FILE,
  LEDGER_FILE,
  planRebase,
  rebaseArchive,
  sharedLines,
  WITNESS_FOLDER,
} from '../../archive/index.ts';
import { dayIn, secondOf } from '../../model/index.ts';
import { pathFrom } from '../../store/index.ts';
import { filesOf, type Joining, joiningIn, type Side, topOf } from '../branches.ts';
import { confirmed, isInteractive } from '../confirm.ts';
import { rebaseRecord, rebaseSaid } from '../rebase-report.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  rootOf,
  UsageError,
  withCommonOptions,
} from '../report.ts';

interface RebaseCommandOptions extends CommonOptions {
  readonly ours?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly driver?: boolean;
}

export const addRebase: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('rebase'))
    .description(
      'after a merge of two branches that both published: enter the other one’s publications again after ours',
    )
    .argument('[branch...]', 'the other branches (default: what git is merging, rebasing or picking)')
    .option('--ours <ref>', 'the branch whose ledger stays as it is (default: HEAD)')
    .option('--dry-run', 'say what would be written and write nothing')
    .option('--yes', 'write without asking')
    .option('--driver', 'as a merge driver of git, called with %O %A %B: never mixes two published files')
    .action(async (branches: string[], options: RebaseCommandOptions) =>
      setStatus(options.driver ? drive(branches) : await rebase(branches, options)),
    );
};

/** What is read of the branches. */
interface Found {
  readonly joining: Joining;
  readonly ours: { readonly ledger: string; readonly files: ReadonlyMap<string, Buffer> };
  readonly theirs: readonly Branch[];
  readonly files: ReadonlyMap<string, ReadonlyMap<string, Buffer>>;
}

async function rebase(named: readonly string[], options: RebaseCommandOptions): Promise<number> {
  const root = rootOf(options);
  const top = topOf(root);
  const joining = await joiningIn(top, named, options.ours);
  const found = await read(top, root, joining);
  const base = ledgerOf('HEAD', found.ours.ledger);
  const plan = planRebase(base, found.theirs);
  if (plan.again.length === 0 && isWhole(root)) {
    const said = 'the ledger is one line of publications; nothing has to be entered again';
    if (options.json) printJson({ ok: true, nothing: said });
    else console.error(said);
    return EXIT.nothing;
  }
  const today = dayIn(timeZoneIn(found.ours.files), new Date());
  const asks = isInteractive(options) && !options.yes && !options.dryRun;
  const writes = (options.yes ?? false) || asks;
  if (!options.json) for (const line of rebaseSaid(plan, found.theirs, today)) console.log(line);
  if (options.dryRun || !writes) {
    if (options.json) printJson({ ok: true, written: false, ...rebaseRecord(plan, today), setAside: [] });
    else console.error('Nothing was written. `gazette rebase --yes` writes this.');
    return EXIT.ok;
  }
  if (asks) await confirmed('Enter these in the ledger after ours?');
  const result = rebaseArchive(root, {
    plan,
    ours: base.text,
    ourFile: (path) => found.ours.files.get(path) ?? null,
    theirFile: (branch, path) => found.files.get(branch)?.get(path) ?? null,
    theirWitnesses: witnessesOf(found.files),
    now: () => secondOf(new Date()),
  });
  if (result.events === null) return reportProblems(result.problems, options);
  const { problems } = openArchive(options);
  if (options.json)
    return reportProblems(problems, options, {
      written: true,
      ...rebaseRecord(plan, today),
      setAside: result.setAside,
    });
  for (const path of result.setAside)
    console.log(`${path}: this proof covers lines that have changed since, and is not counted`);
  const status = reportProblems(problems, options);
  console.error(NEXT[joining.occasion](pathFrom(process.cwd(), join(root, 'policies')) || 'policies'));
  return status;
}

const NEXT: Readonly<Record<Joining['occasion'], (policies: string) => string>> = {
  merge: (policies) => `Then: gazette check; git add -A ${policies} && git merge --continue`,
  rebase: (policies) => `Then: gazette check; git add -A ${policies} && git rebase --continue`,
  'cherry-pick': (policies) => `Then: gazette check; git add -A ${policies} && git cherry-pick --continue`,
  merged: (policies) => `Then: gazette check; git add -A ${policies} && git commit`,
  named: (policies) => `Then: gazette check; git add -A ${policies} && git commit`,
};

async function read(top: string, root: string, joining: Joining): Promise<Found> {
  const own = await filesOf(top, root, joining.ours.commit);
  const files = new Map<string, ReadonlyMap<string, Buffer>>();
  const theirs: Branch[] = [];
  for (const side of joining.theirs) {
    const found = await filesOf(top, root, side.commit);
    files.set(side.name, found);
    theirs.push(await branchOf(top, root, side, found));
  }
  const committed = own.get(LEDGER_FILE)?.toString('utf8') ?? '';
  const standing = textAt(root);
  // On a second call they have been entered already.
  const isDone = standing.startsWith(committed) && isWhole(root);
  return { joining, ours: { ledger: isDone ? standing : committed, files: own }, theirs, files };
}

async function branchOf(
  top: string,
  root: string,
  { name, parent }: Side,
  files: ReadonlyMap<string, Buffer>,
): Promise<Branch> {
  const { text, events } = ledgerOf(name, files.get(LEDGER_FILE)?.toString('utf8') ?? '');
  if (parent === null) return { name, text, events, from: null };
  const before = (await filesOf(top, root, parent)).get(LEDGER_FILE)?.toString('utf8') ?? '';
  return { name, text, events, from: text.startsWith(before) ? sharedLines(text, before) : null };
}

/** The ledger of a branch, whose chain must be whole. Throws a `UsageError`. */
function ledgerOf(name: string, text: string) {
  const { ledger, problems } = checkLedger(Buffer.from(text), digestLine(text));
  if (problems.length > 0)
    throw new UsageError(
      `the ledger of ${name} is not whole by itself (${problems[0]!.reason}): mend that branch first`,
    );
  return ledger;
}

const textAt = (root: string): string => {
  const path = join(root, LEDGER_FILE);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

function isWhole(root: string): boolean {
  const digest = join(root, LEDGER_DIGEST_FILE);
  const { problems } = checkLedger(
    Buffer.from(textAt(root)),
    existsSync(digest) ? readFileSync(digest, 'utf8') : null,
  );
  return problems.length === 0;
}

/** The organisation's time zone decides about days; its file may contain conflict marks. */
function timeZoneIn(files: ReadonlyMap<string, Buffer>): string {
  const text = files.get('policies/organisation.yaml')?.toString('utf8') ?? '';
  return /^timeZone:\s*['"]?([\w/+-]+)/m.exec(text)?.[1] ?? 'UTC';
}

const witnessesOf = (files: Found['files']) =>
  [...files].flatMap(([branch, own]) =>
    [...own.keys()].flatMap((path) => {
      const [folder, name] = [path.slice(0, WITNESS_FOLDER.length), path.slice(WITNESS_FOLDER.length + 1)];
      return folder === WITNESS_FOLDER && !name.includes('/') ? [{ branch, name }] : [];
    }),
  );

/**
 * The merge driver that git calls for a published file changed on both branches. If one side contains all of the other, it is
 * the result; else ours stays without marks, and git is told that there is a conflict.
 */
function drive(files: readonly string[]): number {
  const [base, ours, theirs] = files;
  if (base === undefined || ours === undefined || theirs === undefined)
    throw new UsageError('--driver takes the three files that git gives: %O %A %B');
  const [own, other] = [readFileSync(ours), readFileSync(theirs)];
  if (own.subarray(0, other.length).equals(other)) return EXIT.ok;
  if (other.subarray(0, own.length).equals(own)) {
    writeFileSync(ours, other);
    return EXIT.ok;
  }
  console.error(
    'Both branches published: ours stays as it is. `gazette rebase` enters the other one’s publications after it.',
  );
  return EXIT.policies;
}
