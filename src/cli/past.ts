/** Reads the ledger that was published before, from a site, a file or an address, for a build to compare with. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isLedgerText } from '../archive/index.ts';
import { UsageError } from './report.ts';

/** An earlier ledger. */
export interface Past {
  readonly text: string;
  /** Where it was found, for messages. */
  readonly from: string;
}

/** How long to wait for a host, which answers within seconds or not at all. */
const ANSWER_MS = 30_000;
/** The largest ledger that is read: about a hundred thousand lines of 600 bytes. */
const LARGEST = 64 * 1024 * 1024;

/** The ledger that `--since` names: a file, the folder of a site, or an address. Throws a `UsageError` if there is none. */
export async function pastFrom(since: string): Promise<Past> {
  const text = /^https?:\/\//.test(since) ? await fetched(since) : readFrom(resolve(since), since);
  if (isLedgerText(text)) return { text, from: since };
  throw new UsageError(`--since: ${since} holds no ledger`);
}

/** The ledger of the site in `out`; `null`: there is none. */
export function pastIn(out: string): Past | null {
  const path = join(out, 'ledger.jsonl');
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  const text = readFileSync(path, 'utf8');
  return isLedgerText(text) ? { text, from: path } : null;
}

function readFrom(path: string, since: string): string {
  if (!existsSync(path)) throw new UsageError(`--since: there is no file ${since}`);
  const file = statSync(path).isDirectory() ? join(path, 'ledger.jsonl') : path;
  if (!existsSync(file)) throw new UsageError(`--since: ${since} holds no ledger.jsonl`);
  return readFileSync(file, 'utf8');
}

async function fetched(url: string): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS) }).catch((cause: unknown) => {
    throw new Error(`--since: ${url} does not answer, so nothing was built`, { cause });
  });
  if (answer.status === 404)
    throw new UsageError(
      `--since: there is nothing at ${url}. If the site was published before, somebody took its ledger away: name your own copy with --since FILE. Only before the very first publication is there nothing to name`,
    );
  if (!answer.ok) throw new Error(`--since: ${url} answered ${answer.status}, so nothing was built`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.byteLength;
    if (size > LARGEST) throw new UsageError(`--since: what ${url} gives is too large for a ledger`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
