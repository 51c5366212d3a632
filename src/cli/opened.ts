/** Opens a source of histories for a command. */
import { FolderError, GitError, oneLine, RewrittenError } from '../import/index.ts';
import { type CommonOptions, UsageError } from './report.ts';

/** After how long a message appears for work without a progress display. */
const SOON_MS = 1000;

/** Prints `words` if `work` takes longer. */
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

/** A source of the wrong kind is a usage error with a sentence. */
export async function opened<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Handled by the caller that follows the source.
    if (error instanceof RewrittenError) throw error;
    if (error instanceof GitError || error instanceof FolderError)
      throw new UsageError(oneLine(error.message));
    throw error;
  }
}
