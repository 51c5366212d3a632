/** Paths as names: with `/` on every system, so that messages, digests and shared caches are the same everywhere. */
import * as system from 'node:path';

/** The path of `file` from `folder`, with `/`. `ways`: how the system writes paths; those of another one are read the same. */
export const pathFrom = (
  folder: string,
  file: string,
  ways: Pick<typeof system, 'relative' | 'sep'> = system,
): string => ways.relative(folder, file).replaceAll(ways.sep, '/');
