/** The commits of a branch, and which of them are news to whoever has read it before. */
import type { FileHistory } from './follow.ts';
import { type Commit, commitsOf, commonCommit, GitError, openRepository, resolveRef } from './git.ts';

/** The branch no longer leads on from what was read of it. */
export class RewrittenError extends GitError {}

/** Whether one of the files of a document changed after what was read. */
export type IsNews = (files: readonly { readonly file: FileHistory }[]) => boolean;

export interface Branch {
  readonly head: string;
  readonly commits: readonly Commit[];
  readonly isNews: IsNews;
}

/** The commits of the branch, and which documents changed after `since`; `null`: all did. Throws `GitError`. */
export async function readBranch(
  folder: string,
  { ref, since }: { readonly ref: string; readonly since: string | null },
): Promise<Branch> {
  await openRepository(folder);
  const head = await resolveRef(folder, ref);
  const commits = await commitsOf(folder, head);
  const all = { head, commits, isNews: () => true };
  if (since === null) return all;
  const at = commits.findIndex(({ id }) => id === since);
  if (at < 0) {
    const shared = await commonCommit(folder, since, head);
    // A merge may have made another line the branch's own: then everything is looked at.
    if (shared === since) return all;
    const name = (id: string) => id.slice(0, 12);
    throw new RewrittenError(
      `its branch was rewritten: everything up to ${name(since)} was read, and ${name(head)} does not lead on from there${shared === null ? '' : ` (both share ${name(shared)})`}`,
    );
  }
  const later = new Set(commits.slice(at + 1).map(({ id }) => id));
  return {
    head,
    commits,
    isNews: (files) => files.some(({ file }) => file.states.some(({ commit }) => later.has(commit.id))),
  };
}
