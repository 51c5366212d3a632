/** Zip archives that are the same bytes for the same files. */
import { strToU8, zipSync } from 'fflate';

/** Zip archives know no time zone and begin in 1980; the same moment in each makes the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/** The files, by path and in that order, as one archive. */
export function zipOf(files: Iterable<readonly [path: string, content: string | Uint8Array]>): Uint8Array {
  const entries = [...files].map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime: EPOCH, level: 9 });
}
