/** Opens a source of histories for a command. */
import { FolderError, GitError, oneLine } from '../import/index.ts';
import { type CommonOptions, UsageError } from './report.ts';

/** So soon something is said of work that shows no progress of its own. */
const SOON_MS = 1000;

/** Says `words` where `work` takes longer. */
export async function whileTold<T>(
  words: string,
  { json = false }: CommonOptions,
  work: () => Promise<T>,
): Promise<T> {
  const soon = json ? null : setTimeout(() => console.error(words), SOON_MS);
  try {
    return await work();
  } finally {
    if (soon !== null) clearTimeout(soon);
  }
}

/** What a source is not is wrong use, told as a sentence. */
export async function opened<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GitError || error instanceof FolderError)
      throw new UsageError(oneLine(error.message));
    throw error;
  }
}
