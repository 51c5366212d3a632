/**
 * Whether evidence says what the ledger in it says. Its answer, notices, redlines and scripts are made again from the ledger and
 * the texts and compared byte for byte; nothing that came with it is run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import {
  checkLedger,
  findPolicy,
  isPolicyId,
  type Ledger,
  problem,
  readOnce,
  sha256,
  testimonyOf,
  versionPath,
  type Witness,
  witnessOf,
} from '../archive/index.ts';
import { bringsTexts } from '../events/index.ts';
import { isIsoDate, localesOf } from '../model/index.ts';
import { clearPassing, passingFolder } from '../store/index.ts';
import { CHECKSUMS_FILE } from './checksums.ts';
import { standingFaults } from './claims/standings.ts';
import { evidenceFiles } from './evidence.ts';
import type { EvidenceBag } from './evidence-bag.ts';
import { type EvidenceRequest, REQUEST_FILE, SOURCES } from './evidence-sources.ts';
import { EXTENTS } from './extent.ts';
import { proveRedlines } from './prove.ts';
import { toolPackage } from './tool.ts';
import { type Holding, heldAgainst, type Verification } from './verify.ts';

type Files = EvidenceBag['files'];

const report = (path: string, reason: string, rule: string) => problem(path, reason, { rule });

/** Verifies what was read of evidence. */
export async function verifyEvidence(bag: EvidenceBag, holding: Holding = {}): Promise<Verification> {
  const { files } = bag;
  const bytesOf = (path: string) => Buffer.from(files.get(path) ?? new Uint8Array());
  const sumOf = (path: string) => files.get(path) && bytesOf(path).toString('utf8');
  const { ledger, problems: ofLedger } = checkLedger(bytesOf('ledger.jsonl'), sumOf('ledger.sha256') ?? null);
  const problems: VFileMessage[] = [...bag.problems, ...sumProblems(files), ...ofLedger];
  const witnesses: Verification['witnesses'][number][] = [];
  for (const [path, bytes] of files) {
    const witness: Witness | null = path.startsWith('witness/')
      ? witnessOf(path.slice('witness/'.length))
      : null;
    if (witness) witnesses.push({ ...witness, ...(await testimonyOf(ledger.text, witness, bytes, holding)) });
  }
  problems.push(...heldAgainst(ledger, witnesses, holding));
  // Where the ledger is broken, nothing follows from it.
  if (ofLedger.length === 0) problems.push(...(await remakingProblems(files, ledger)));
  const wrong = new Set(problems.map(({ file }) => file ?? ''));
  return {
    kind: 'evidence',
    files: new Set([...files.keys(), ...wrong]).size,
    wrong: wrong.size,
    versions: ledger.events.filter(({ type }) => type === 'published').length,
    lines: ledger.events.length,
    problems,
    witnesses,
    claims: null,
    forHosts: [],
  };
}

/** Files that are not what `SHA256SUMS` has. */
function sumProblems(files: Files): VFileMessage[] {
  if (!files.has(CHECKSUMS_FILE))
    return [
      report(CHECKSUMS_FILE, 'Unexpected absence, evidence has the sums of its files', 'evidence/checksum'),
    ];
  const lines = Buffer.from(files.get(CHECKSUMS_FILE) ?? [])
    .toString('utf8')
    .split('\n');
  const wanted = new Map(
    lines.flatMap((line) => {
      const [, digest, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      return path === undefined ? [] : [[path, digest!] as const];
    }),
  );
  const there = [...files.keys()].filter((path) => path !== CHECKSUMS_FILE);
  return [...new Set([...there, ...wanted.keys()])].sort().flatMap((path) => {
    const bytes = files.get(path);
    if (!bytes) return [report(path, 'Unexpected absence, SHA256SUMS has this file', 'evidence/checksum')];
    if (!wanted.has(path))
      return [report(path, 'Unexpected file, SHA256SUMS does not have it', 'evidence/checksum')];
    if (sha256(bytes) === wanted.get(path)) return [];
    return [report(path, 'Unexpected bytes, expected those that SHA256SUMS has', 'evidence/checksum')];
  });
}

/** The request of the evidence; `null`: there is none that could be followed. */
function requestIn(files: Files): EvidenceRequest | null {
  try {
    const request = JSON.parse(
      Buffer.from(files.get(REQUEST_FILE) ?? []).toString('utf8'),
    ) as EvidenceRequest;
    const { policy, date, url, extent } = request;
    const isWhole =
      isPolicyId(policy) && isIsoDate(date) && /^https?:\/\/[^/].*\/$/.test(url) && EXTENTS.includes(extent);
    return isWhole ? request : null;
  } catch {
    // Not there, or nothing that Gazette wrote.
    return null;
  }
}

/** What of the evidence is not what Gazette makes of its ledger and its texts. */
async function remakingProblems(files: Files, ledger: Ledger): Promise<VFileMessage[]> {
  const request = requestIn(files);
  if (request === null) {
    const reason = `Unexpected absence of what README.txt, answer.json, notices and redlines are made from, expected it in \`${SOURCES}/\`: an earlier Gazette made this evidence, or somebody took that away. What these files say was not looked at: ask for the evidence anew`;
    return [report(REQUEST_FILE, reason, 'evidence/sources')];
  }
  const unknown = sourceProblems(files, ledger, request.policy);
  if (unknown.length > 0) return unknown;
  const folder = passingFolder('base');
  try {
    const [root, bag] = [join(folder, 'root'), join(folder, 'bag')];
    for (const [path, bytes] of files) {
      put(bag, path, bytes);
      const inRoot = pathInRoot(path);
      if (inRoot) put(root, inRoot, bytes);
    }
    const made = await madeFrom(root, request);
    if (!(made instanceof Map)) return [made];
    const problems = [...differences(files, made), ...textProblems(made, ledger, request.policy)];
    for (const { path, faults } of await proveRedlines(bag))
      for (const fault of faults)
        problems.push(report(path.slice(bag.length + 1), `Unexpected redline: ${fault}`, 'evidence/redline'));
    return problems;
  } finally {
    clearPassing(folder);
  }
}

function put(folder: string, path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

/** Where a file of evidence stands in the archive that it was made from. */
function pathInRoot(path: string): string | null {
  if (path === 'ledger.jsonl' || path === 'ledger.sha256' || path.startsWith('witness/'))
    return `policies/${path}`;
  return path.startsWith(`${SOURCES}/`) && path !== REQUEST_FILE ? path.slice(SOURCES.length + 1) : null;
}

/** The same evidence, made of the files under `root`. */
async function madeFrom(
  root: string,
  { policy: id, date, url, extent }: EvidenceRequest,
): Promise<Map<string, Uint8Array> | VFileMessage> {
  // Of the other policies only the ledger is there: what is missing of them is no fault of the evidence.
  const { archive, problems } = readOnce(root);
  const policy = archive && findPolicy(archive, id);
  if (!archive || !policy) {
    const why = problems[0]?.reason ?? `there is no policy \`${id}\``;
    return report(SOURCES, `Unexpected records, expected those of an archive: ${why}`, 'evidence/sources');
  }
  const [fault] = standingFaults(policy);
  if (fault) return report(`${SOURCES}/policies/${id}/policy.yaml`, fault, 'evidence/sources');
  try {
    return await evidenceFiles({ archive, policy, on: date, url, extent });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return report(SOURCES, `Unexpected records, nothing can be made from them: ${said}`, 'evidence/sources');
  }
}

/** Records and texts from which it is made that the ledger does not have, or that are left out. */
function sourceProblems(files: Files, { events }: Ledger, policy: string): VFileMessage[] {
  const wanted = new Map<string, string>();
  const needed = new Set<string>();
  for (const event of events.filter((one) => one.policy === policy)) {
    if (!bringsTexts(event)) continue;
    const folder = `${SOURCES}/${versionPath(policy, event.version)}`;
    if (event.type === 'published') {
      wanted.set(`${folder}/version.yaml`, event.record);
      needed.add(`${folder}/version.yaml`);
      if (event.facts) wanted.set(`${folder}/facts.yaml`, event.facts);
    }
    for (const locale of localesOf(event.source)) wanted.set(`${folder}/${locale}.md`, event.source[locale]!);
  }
  const isOfVersion = (path: string) =>
    path.startsWith(`${SOURCES}/policies/`) && !/\/(organisation|policy)\.yaml$/.test(path);
  const there = [...files.keys()].filter(isOfVersion);
  return [...new Set([...there, ...needed])].sort().flatMap((path) => {
    const bytes = files.get(path);
    if (!bytes) return [report(path, 'Unexpected absence, the ledger has this version', 'evidence/sources')];
    if (!wanted.has(path))
      return [report(path, 'Unexpected file, the ledger does not have it', 'evidence/sources')];
    return sha256(bytes) === wanted.get(path)
      ? []
      : [report(path, 'Unexpected bytes, expected those that the ledger has', 'evidence/sources')];
  });
}

/** Texts whose words are not those that the ledger has: then its line has another digest than its own source gives. */
function textProblems(made: Files, { events }: Ledger, policy: string): VFileMessage[] {
  const known = new Set(
    events
      .filter((event) => event.policy === policy)
      .filter(bringsTexts)
      .flatMap(({ text }) => Object.values(text)),
  );
  return [...made]
    .filter(([path, bytes]) => /^version\/[^/]+\.txt$/.test(path) && !known.has(sha256(bytes)))
    .map(([path]) =>
      report(path, 'Unexpected words, expected those that the ledger has', 'ledger/text-digest'),
    );
}

/** Files that are not as they are made. */
function differences(files: Files, made: Files): VFileMessage[] {
  const from = `what Gazette ${toolPackage().version} makes of the ledger and the texts`;
  const there = [...files.keys()].filter((path) => path !== CHECKSUMS_FILE);
  return [...new Set([...there, ...made.keys()])].sort().flatMap((path) => {
    const [is, wanted] = [files.get(path), made.get(path)];
    const run = /^(verify\.sh|prove\.mjs)$/.test(path) ? '; do not run it' : '';
    if (!wanted) return [report(path, `Unexpected file, expected ${from}${run}`, 'evidence/made')];
    if (!is) return [report(path, `Unexpected absence, expected ${from}`, 'evidence/made')];
    return Buffer.from(is).equals(wanted)
      ? []
      : [report(path, `Unexpected bytes, expected ${from}${run}`, 'evidence/made')];
  });
}
