/** A site's files against `SHA256SUMS`: which are there, and whether they have the bytes that were summed. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { convertedEnds, convertedFrom, problem, sha256, withoutCr } from '../archive/index.ts';
import { CHECKSUMS_FILE, linksIn, summedFiles } from './checksums.ts';
import { FOR_HOSTS } from './claims/index.ts';

/** What to do where a site's line ends were converted. */
const COPY_WHOLE = 'copy the site again as it was built, byte for byte';

export interface Summed {
  /** The files that are there, sorted. */
  readonly there: readonly string[];
  /** Those that the list has, and those that are there. */
  readonly all: readonly string[];
  /** Files that tell hosts what to do, that the list has, and that are not there. */
  readonly forHosts: readonly string[];
  readonly problems: readonly VFileMessage[];
}

export function verifySums(folder: string): Summed {
  const problems: VFileMessage[] = [];
  const report = (path: string, reason: string, rule = 'site/checksum') =>
    problems.push(problem(path, reason, { rule }));
  const isThere = statSync(join(folder, CHECKSUMS_FILE), { throwIfNoEntry: false })?.isFile() ?? false;
  if (!isThere)
    report(CHECKSUMS_FILE, 'Unexpected absence, expected the list of all files with their digests');
  const written = isThere ? readFileSync(join(folder, CHECKSUMS_FILE), 'utf8') : '';
  const sums = withoutCr(written);
  if (sums !== written) report(CHECKSUMS_FILE, `${convertedFrom('LF', 'CRLF')}; ${COPY_WHOLE}`);
  const wanted = new Map<string, string>();
  sums.split('\n').forEach((line, i, lines) => {
    if (i === lines.length - 1 && line === '') return;
    const match = /^([0-9a-f]{64}) {2}(.+)$/.exec(line);
    if (match && wanted.has(match[2]!))
      report(CHECKSUMS_FILE, `Unexpected line ${i + 1}, which names a file again, expected each file once`);
    else if (match) wanted.set(match[2]!, match[1]!);
    else report(CHECKSUMS_FILE, `Unexpected line ${i + 1}, expected a digest and a path`);
  });
  for (const path of linksIn(folder))
    report(path, 'Unexpected link, expected a file of the site itself', 'site/link');
  // A name that is no text cannot be read, and comes from no build.
  const isText = (path: string) => !path.includes('\ufffd');
  const all = summedFiles(folder);
  for (const path of all)
    if (!isText(path)) report(path, 'Unexpected file, expected none: its name is no text', 'site/file');
  const there = all.filter(isText);
  for (const path of there) {
    const digest = wanted.get(path);
    if (digest === undefined) report(path, 'Unexpected file, SHA256SUMS does not have it');
    else {
      const bytes = readFileSync(join(folder, path));
      if (sha256(bytes) === digest) continue;
      const ends = convertedEnds(bytes, digest);
      report(
        path,
        ends === null ? 'Unexpected bytes, expected those that SHA256SUMS has' : `${ends}; ${COPY_WHOLE}`,
      );
    }
  }
  const known = new Set(there);
  const absent = [...wanted.keys()].filter((path) => !known.has(path));
  for (const path of absent)
    if (!FOR_HOSTS.has(path)) report(path, 'Unexpected absence, SHA256SUMS has this file');
  const forHosts = absent.filter((path) => FOR_HOSTS.has(path));
  return { there, all: [...there, ...absent.filter((path) => !FOR_HOSTS.has(path))], forHosts, problems };
}
