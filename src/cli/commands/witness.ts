/** `gazette witness`: adds outside proof for the ledger as it is now: a time stamp, an SSH signature, or a proof from elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import {
  isError,
  keepWitness,
  ledgerHead,
  type NewWitness,
  readOpenTimestamps,
  readTimeStamp,
  SignatureError,
  sha256,
  signWithSsh,
  stampedDigest,
  timeStampRequest,
} from '../../archive/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  UsageError,
  withCommonOptions,
} from '../report.ts';

interface WitnessOptions extends CommonOptions {
  readonly tsa?: string;
  readonly key?: string;
  readonly keep?: string;
}

/** How long to wait for an authority, which answers within seconds or not at all. */
const ANSWER_MS = 30_000;

export const addWitness: AddCommand = (program: Command, setStatus) => {
  withCommonOptions(program.command('witness'))
    .description('let others vouch for the ledger as it is now; their proofs are kept in policies/witness/')
    .option(
      '--tsa <url>',
      'ask this authority for a time stamp (RFC 3161); it gets one digest and nothing else',
    )
    .option('--key <file>', 'sign with this SSH key (ssh-keygen -Y sign)')
    .option('--keep <file.ots>', 'keep an OpenTimestamps proof that you made of ledger.jsonl')
    .action(async (options: WitnessOptions) => setStatus(await witness(options)));
};

async function witness(options: WitnessOptions): Promise<number> {
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  if (!options.tsa && !options.key && !options.keep)
    throw new UsageError('name a witness: --tsa URL, --key FILE or --keep FILE.ots');
  const { events, text } = archive.ledger;
  const lines = events.length;
  const head = ledgerHead(text, lines);
  if (head === null || lines === 0) throw new UsageError('the ledger is empty: publish a version first');
  const kept: string[] = [];
  const keep = (witness: NewWitness) => kept.push(...keepWitness(archive.root, witness));
  if (options.tsa) {
    const request = await timeStampRequest(head);
    const proof = await askAuthority(options.tsa, request);
    const { holds, proves, says } = await readTimeStamp(head, proof, { request });
    if (!holds || !proves) throw new Error(`The answer of ${options.tsa} is not kept: ${says}`);
    keep({ type: 'time-stamp', lines, proof, request });
  }
  if (options.key) keep({ type: 'signature', lines, proof: signed(head, options.key) });
  if (options.keep) {
    const proof = proofOf(text, options.keep);
    keep(proof);
    const { proves, says } = readOpenTimestamps(ledgerHead(text, proof.lines)!, proof.proof);
    if (!proves) console.error(`${options.keep}: ${says}`);
  }
  if (options.json) printJson({ ok: true, lines, kept });
  else for (const path of kept) console.log(path);
  return EXIT.ok;
}

async function askAuthority(url: string, request: Uint8Array): Promise<Uint8Array> {
  if (!/^https?:\/\//.test(url)) throw new UsageError(`--tsa takes an address, not \`${url}\``);
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' },
    body: Buffer.from(request),
    signal: AbortSignal.timeout(ANSWER_MS),
  }).catch((cause: unknown) => {
    throw new Error(`${url} does not answer; nothing was kept`, { cause });
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}; nothing was kept`);
  return new Uint8Array(await answer.arrayBuffer());
}

function signed(head: Uint8Array, keyFile: string): Uint8Array {
  if (!existsSync(keyFile)) throw new UsageError(`there is no key ${keyFile}`);
  try {
    return signWithSsh(head, keyFile);
  } catch (error) {
    throw error instanceof SignatureError ? new UsageError(error.message) : error;
  }
}

/** Stores the proof under the number of lines that it covers, since the ledger may have grown after it was made. */
function proofOf(ledger: string, file: string): NewWitness {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  const proof = readFileSync(file);
  const digest = stampedDigest(proof);
  if (digest === null) throw new UsageError(`${file} is not an OpenTimestamps proof`);
  for (let lines = ledger.split('\n').length - 1; lines > 0; lines--)
    if (sha256(ledgerHead(ledger, lines)!) === digest) {
      const { holds, says } = readOpenTimestamps(ledgerHead(ledger, lines)!, proof);
      if (!holds) throw new UsageError(`${file} is not kept: ${says}`);
      return { type: 'opentimestamps', lines, proof };
    }
  throw new UsageError(
    `${file} is a proof for other bytes than those of this ledger or of an earlier state of it`,
  );
}
