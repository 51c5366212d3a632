/**
 * An archive as it was read before, kept in `.cache/` until a byte of it changes.
 *
 * Problem: a command that answers one question reads and checks every record, most of which will never change again.
 *
 * Idea: the key names every file that is read, with its digest, and the bundle that the code runs from, which has a new name when
 * any source changes. An entry is sealed by its user, as all of the cache.
 *
 * Bounds: only code that runs from a bundle keeps anything, since nothing else tells it apart from other code so cheaply. Large
 * archives are read each time: each change would leave another large entry.
 */
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ReadResult } from '../archive/index.ts';
import { keep, ownKey, readKept, Seals, settingsFolder, sha256 } from '../store/index.ts';
import { filesRead, keptFolder } from './kept-inputs.ts';
import { dataOf, type MessageData, messageOf } from './message-data.ts';
import { repositoryOf } from './repository.ts';

/** The name of its folder in the cache. */
const KIND = 'archives';

/** The largest entry; the sample has 30 KB, a hundred versions half a megabyte. */
const MOST_BYTES = 1_000_000;

let bundle: string | null = null;

/** Says from which bundle the code runs. */
export function runsFrom(path: string | null): void {
  bundle = path;
}

/** What `read` gives for `root`, or what is kept of it. */
export function keptArchive(root: string, read: () => ReadResult): ReadResult {
  const folder = bundle === null ? null : keptFolder(root, KIND);
  const files = folder === null ? null : filesRead(root);
  const secret = files === null ? null : ownKey(settingsFolder(process.env), repositoryOf(root) ?? root);
  if (folder === null || files === null || secret === null) return read();
  const [place, seals] = [join(folder, KIND), new Seals(secret)];
  const key = sha256(JSON.stringify([bundle, process.version, files]));
  const kept = readKept(place, key, seals);
  if (kept) return revived(deserialize(kept) as Plain);
  const result = read();
  const bytes = result.finished.length === 0 ? serialize(plain(result)) : null;
  // Somebody may have written meanwhile.
  if (bytes !== null && bytes.length <= MOST_BYTES && filesRead(root) === files)
    keep(place, key, bytes, seals);
  return result;
}

type Plain = Omit<ReadResult, 'problems'> & { readonly problems: readonly MessageData[] };

/** The same problems stand in a result three times; they are kept once. */
function plain({ archive, found, problems, finished }: ReadResult): Plain {
  return {
    archive: archive && { ...archive, problems: [] },
    found: { ...found, problems: [] },
    problems: problems.map(dataOf),
    finished,
  };
}

function revived({ archive, found, problems: data, finished }: Plain): ReadResult {
  const problems = data.map(messageOf);
  return { archive: archive && { ...archive, problems }, found: { ...found, problems }, problems, finished };
}
