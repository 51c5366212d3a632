/** Evidence as somebody brings it: a zip file or a folder, read whole, with what of it could not be read. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../archive/index.ts';
import { CHECKSUMS_FILE, filesIn, linksIn } from './checksums.ts';

export interface EvidenceBag {
  /** Every file by its path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly VFileMessage[];
}

/** Evidence of a large policy with every language has some ten megabytes. */
const LARGEST = 256 * 1024 * 1024;
const ZIP = 'PK\u0003\u0004';

const wrong = (path: string, reason: string) => problem(path, reason, { rule: 'evidence/file' });

/** Reads what stands at `path`; `null`: it is no evidence. */
export function readEvidence(path: string): EvidenceBag | null {
  const stats = statSync(path);
  if (stats.isDirectory()) return isEvidenceFolder(path) ? folderBag(path) : null;
  if (stats.size > LARGEST) return null;
  const bytes = readFileSync(path);
  return bytes.subarray(0, ZIP.length).toString('latin1') === ZIP ? zipBag(path, bytes) : null;
}

/**
 * Any of the files that nothing else has makes a folder evidence, so that taking one away makes it nothing else. A built site has
 * sums and a ledger as well, and an API.
 */
function isEvidenceFolder(path: string): boolean {
  const isThere = (name: string) => statSync(join(path, name), { throwIfNoEntry: false }) !== undefined;
  const has = (...names: string[]) => names.some(isThere);
  return (
    has('answer.json', 'made-from', 'prove.mjs') && has(CHECKSUMS_FILE, 'ledger.jsonl') && !isThere('api')
  );
}

const folderBag = (path: string): EvidenceBag => ({
  files: new Map(filesIn(path).map((name) => [name, readFileSync(join(path, name))])),
  problems: linksIn(path).map((name) =>
    wrong(name, 'Unexpected link, expected a file of the evidence itself'),
  ),
});

function zipBag(path: string, bytes: Uint8Array): EvidenceBag {
  const problems: VFileMessage[] = [];
  const known = new Set<string>();
  let left = LARGEST;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false;
        left -= originalSize;
        const reason =
          left < 0
            ? 'Unexpected size, expected evidence of less than 256 MB'
            : known.has(name)
              ? 'Unexpected second file of this name, expected one'
              : isOutside(name)
                ? 'Unexpected path, expected one inside of the evidence'
                : null;
        known.add(name);
        if (reason !== null) problems.push(wrong(name, reason));
        return reason === null;
      },
    });
    return { files: new Map(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1))), problems };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { files: new Map(), problems: [wrong(path, `Unexpected bytes, expected a zip file: ${said}`)] };
  }
}

const isOutside = (name: string) =>
  /^[/\\]|^[a-z]:|\\/i.test(name) ||
  name.split('/').some((part) => part === '..' || part === '.' || part === '');
