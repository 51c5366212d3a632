/** Paths with `/` on every system, so that messages, digests and shared caches are the same everywhere. */
import * as system from 'node:path';

/** The path of `file` relative to `folder`, with `/`. `ways`: the path module, so that tests can pass that of another system. */
export const pathFrom = (
  folder: string,
  file: string,
  ways: Pick<typeof system, 'relative' | 'sep'> = system,
): string => ways.relative(folder, file).replaceAll(ways.sep, '/');
