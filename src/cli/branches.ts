/** Which branches git is joining in a working folder (merge, rebase, cherry-pick), and the files of each. */
import { BlobReader, filesAt, GitError, resolveRef } from '../import/index.ts';
import { UsageError } from './report.ts';
import { folderIn, repositoryOf } from './repository.ts';

/** What git was doing when it stopped. */
export type Occasion = 'merge' | 'rebase' | 'cherry-pick' | 'merged' | 'named';

export interface Joining {
  readonly occasion: Occasion;
  readonly ours: Side;
  readonly theirs: readonly Side[];
}

/** A commit, and the commit since which it counts: the parent of a single picked commit, or `null` for a whole branch. */
export interface Side {
  readonly name: string;
  readonly commit: string;
  readonly parent: string | null;
}

/** The repository that contains `root`. Throws a `UsageError`. */
export function topOf(root: string): string {
  const top = repositoryOf(root);
  if (top === null) throw new UsageError(`${root} is in no git repository`);
  return top;
}

/** The branches that are being joined, or that `theirs` names. Throws a `UsageError` where there are none. */
export async function joiningIn(
  top: string,
  named: readonly string[],
  ours: string | undefined,
): Promise<Joining> {
  const commitOf = async (ref: string) =>
    (await maybe(top, ref)) ?? refuse(`there is no branch or commit \`${ref}\``);
  const own = async (ref: string): Promise<Side> => ({
    name: ref,
    commit: await commitOf(ref),
    parent: null,
  });
  if ((await maybe(top, 'REVERT_HEAD')) !== null)
    return refuse(
      'a publication is not reverted, since readers have seen it: end this with `git revert --abort`, then use `gazette withdraw` or `gazette correct`',
    );
  const head = await own(ours ?? 'HEAD');
  if (named.length > 0) return { occasion: 'named', ours: head, theirs: await Promise.all(named.map(own)) };
  const merging = await maybe(top, 'MERGE_HEAD');
  if (merging !== null)
    return { occasion: 'merge', ours: head, theirs: [{ name: 'MERGE_HEAD', commit: merging, parent: null }] };
  for (const [name, occasion] of [
    ['REBASE_HEAD', 'rebase'],
    ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ] as const) {
    const commit = await maybe(top, name);
    if (commit === null) continue;
    return { occasion, ours: head, theirs: [{ name, commit, parent: await maybe(top, `${commit}^1`) }] };
  }
  const parents: Side[] = [];
  for (let n = 1; ; n++) {
    const commit = await maybe(top, `HEAD^${n}`);
    if (commit === null) break;
    parents.push({ name: `HEAD^${n}`, commit, parent: null });
  }
  const [first, ...others] = parents;
  if (first && others.length > 0) return { occasion: 'merged', ours: first, theirs: others };
  return refuse(
    'git is in no merge here, and the last commit is none: name the branch whose publications are to be entered again',
  );
}

const refuse = (message: string): never => {
  throw new UsageError(message);
};

async function maybe(top: string, ref: string): Promise<string | null> {
  try {
    return await resolveRef(top, ref);
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** The archive's files in a commit, by their paths from `root`. */
export async function filesOf(
  top: string,
  root: string,
  commit: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const prefix = folderIn(top, root);
  const start = prefix === '' ? '' : `${prefix}/`;
  const found = new Map<string, Buffer>();
  const blobs = new BlobReader(top);
  try {
    for (const { path, blob } of await filesAt(top, commit, `${start}policies`)) {
      const file = await blobs.read(blob);
      if ('bytes' in file) found.set(path.slice(start.length), file.bytes);
    }
  } finally {
    blobs.close();
  }
  return found;
}
