/**
 * Carries out a rebase plan: enters the publications of other branches after ours, with their files, and sets aside proofs that
 * no longer match.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { bringsTexts } from '../events/index.ts';
import type { IsoInstant, LedgerEvent } from '../model/index.ts';
import { versionPath } from './archive.ts';
import { commit, settleLocked } from './commit.ts';
import { sha256 } from './digest.ts';
import { appended, checkLedger, digestLine, LEDGER_DIGEST_FILE, LEDGER_FILE, momentAfter } from './ledger.ts';
import { withLock } from './lock.ts';
import { problem } from './problem.ts';
import type { Again, RebasePlan } from './rebase-plan.ts';
import { asidePath } from './witness/set-aside.ts';
import { witnessOf, witnessPath } from './witness/witness.ts';

export interface RebaseOptions {
  readonly plan: RebasePlan;
  /** The ledger of our branch, as it was committed. */
  readonly ours: string;
  /** The bytes of a file as our branch committed it, or `null`. */
  readonly ourFile: (path: string) => Buffer | null;
  /** The bytes of a file as that branch committed it, or `null`. */
  readonly theirFile: (branch: string, path: string) => Buffer | null;
  /** The proofs of each other branch, by their names. */
  readonly theirWitnesses: readonly { readonly branch: string; readonly name: string }[];
  readonly now: () => IsoInstant;
}

export interface RebaseResult {
  /** The lines that were entered; `null`: something was in the way, and nothing was written. */
  readonly events: readonly LedgerEvent[] | null;
  /** Proofs that were set aside: where they stand now. */
  readonly setAside: readonly string[];
  readonly problems: readonly VFileMessage[];
}

/** Carries out `plan`. Nothing is lost: whatever it replaces is in the commits of the branches. */
export function rebaseArchive(root: string, options: RebaseOptions): RebaseResult {
  const { plan, ours, now } = options;
  const refuse = (...problems: VFileMessage[]): RebaseResult => ({ events: null, setAside: [], problems });
  return withLock(root, () => {
    settleLocked(root);
    const { ledger, problems } = checkLedger(Buffer.from(ours), digestLine(ours));
    if (problems.length > 0) return refuse(...problems);
    const moment = momentAfter(ledger, now);
    if ('problem' in moment) return refuse(moment.problem);
    const brought = plan.again.map((one) => filesOf(one, options));
    const wrong = brought.flatMap((found) => ('problem' in found ? found.problem : []));
    if (wrong.length > 0) return refuse(...wrong);
    const whole = brought.flatMap((found) => ('files' in found ? [found] : []));
    const { text, events } = appended(ledger, plan.again.map(asEntry), moment.at);
    const broken = checkLedger(Buffer.from(text), digestLine(text)).problems;
    if (broken.length > 0) return refuse(...broken);
    const strays = whole.flatMap(({ isNew, path }) => (isNew ? straysIn(root, path) : []));
    if (strays.length > 0) return refuse(...strays);

    const setAside = setAsideProofs(root, options);
    restoreOurs(root, ledger.events, options);
    for (const { path, isNew } of whole)
      if (isNew) rmSync(join(root, path), { recursive: true, force: true });
    commit(root, {
      folders: whole.flatMap(({ path, files, isNew }) => (isNew ? [{ path, files }] : [])),
      files: [
        ...whole.flatMap(({ path, files, isNew }) =>
          isNew ? [] : files.map(([name, bytes]) => [`${path}/${name}`, bytes] as const),
        ),
        [LEDGER_FILE, text],
        [LEDGER_DIGEST_FILE, digestLine(text)],
      ],
    });
    return { events, setAside, problems: [] };
  });
}

const asEntry = ({ event: { policy }, version, body }: Again) => ({ policy, version, body });

interface Brought {
  /** The folder of the version here. */
  readonly path: string;
  readonly files: readonly (readonly [name: string, bytes: Buffer])[];
  /** Whether these files are a whole version, and not a translation of one. */
  readonly isNew: boolean;
}

/** The files that came with an event, checked byte for byte against the digests in its line. */
function filesOf(
  { branch, event, version }: Again,
  { theirFile }: RebaseOptions,
): Brought | { problem: VFileMessage } {
  const path = versionPath(event.policy, version);
  const isNew = event.type === 'published';
  if (!bringsTexts(event)) return { path, files: [], isNew };
  const wanted = [
    ...(isNew ? [['version.yaml', event.record] as const] : []),
    ...(isNew && event.facts ? [['facts.yaml', event.facts] as const] : []),
    ...Object.entries(event.source).flatMap(([locale, digest]) =>
      digest ? [[`${locale}.md`, digest] as const] : [],
    ),
  ];
  const files: (readonly [string, Buffer])[] = [];
  for (const [name, digest] of wanted) {
    const from = `${versionPath(event.policy, event.version)}/${name}`;
    const bytes = theirFile(branch, from);
    if (bytes === null || sha256(bytes) !== digest) {
      const reason = `Unexpected ${bytes === null ? 'absence of this file' : 'bytes'} in ${branch}, expected those that its ledger has: mend that branch first`;
      return { problem: problem(from, reason, { rule: 'ledger/lost-file' }) };
    }
    files.push([name, bytes]);
  }
  return { path, files, isNew };
}

const OURS_TO_PLACE = /^(version\.yaml|facts\.yaml|[A-Za-z0-9-]+\.md)$/;

/** Files that no branch has, in a folder that is about to be replaced as a whole. */
function straysIn(root: string, path: string): VFileMessage[] {
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path))
    .filter((name) => !OURS_TO_PLACE.test(name) && !name.startsWith('.'))
    .map((name) =>
      problem(`${path}/${name}`, 'Unexpected file in the folder of a version, expected none: move it away', {
        rule: 'archive/stray',
      }),
    );
}

/** Restores every file of our published versions to the bytes that we committed, whatever a merge did to them. */
function restoreOurs(
  root: string,
  events: readonly LedgerEvent[],
  { ourFile, theirFile, plan }: RebaseOptions,
): void {
  const branches = [...new Set(plan.again.map(({ branch }) => branch))];
  const wanted = new Map<string, Map<string, string>>();
  for (const event of events) {
    if (!bringsTexts(event)) continue;
    const folder = versionPath(event.policy, event.version);
    const files = wanted.get(folder) ?? new Map<string, string>();
    wanted.set(folder, files);
    if (event.type === 'published') {
      files.set('version.yaml', event.record);
      if (event.facts) files.set('facts.yaml', event.facts);
    }
    for (const [locale, digest] of Object.entries(event.source))
      if (digest) files.set(`${locale}.md`, digest);
  }
  for (const [folder, files] of wanted) {
    for (const [name, digest] of files) {
      const [path, file] = [`${folder}/${name}`, join(root, folder, name)];
      if (existsSync(file) && sha256(readFileSync(file)) === digest) continue;
      const bytes = ourFile(path);
      if (bytes !== null) replace(file, bytes);
    }
    // Files of the other branch's version with the same id: they return under its new id.
    for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
      if (!files.has(name) && branches.some((branch) => theirFile(branch, `${folder}/${name}`) !== null))
        rmSync(join(root, folder, name));
  }
}

function replace(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, bytes, { flush: true });
  renameSync(`${file}.part`, file);
}

/** Proofs of other branches over ledger lines that have moved are kept under another name; ours take their place. */
function setAsideProofs(root: string, { plan, theirWitnesses, theirFile, ourFile }: RebaseOptions): string[] {
  const set: string[] = [];
  for (const { branch, name } of theirWitnesses) {
    const stem = witnessOf(name.replace(/\.tsq$/, '.tsr'));
    const [theirs, own] = [theirFile(branch, witnessPath(name)), ourFile(witnessPath(name))];
    if (stem === null || theirs === null || own?.equals(theirs)) continue;
    const here = join(root, witnessPath(name));
    if (own !== null) replace(here, own);
    if (stem.lines <= plan.shared) continue;
    const path = asidePath(name, theirs);
    replace(join(root, path), theirs);
    if (own === null) rmSync(here, { force: true });
    set.push(path);
  }
  return set;
}
