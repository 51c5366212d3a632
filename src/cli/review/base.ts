/** Reads the archive of a commit, to find what a branch changes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Archive, readArchive } from '../../archive/index.ts';
import { BlobReader, commonCommit, filesAt, GitError, resolveRef } from '../../import/index.ts';
import { passingFolder } from '../../store/index.ts';
import { UsageError } from '../report.ts';
import { folderIn, repositoryOf } from '../repository.ts';

export interface Base {
  /** The name given, and the commit to compare with: the one where the branch began, if that is known. */
  readonly ref: string;
  readonly commit: string;
  /** `null`: its policies cannot be read, or there were none. */
  readonly archive: Archive | null;
  readonly hadPolicies: boolean;
}

/** Calls `use` with the archive under `root` as of `ref`, in a folder that is deleted afterwards. Throws a `UsageError`. */
export async function withBase<T>(
  root: string,
  ref: string,
  use: (base: Base) => T | Promise<T>,
): Promise<T> {
  const top = repositoryOf(root);
  if (top === null) throw new UsageError(`--base needs a git repository, and ${root} is in none`);
  const folder = passingFolder('base');
  try {
    const named = await resolveRef(top, ref);
    const commit = (await commonCommit(top, named, 'HEAD')) ?? named;
    const prefix = folderIn(top, root);
    const under = prefix === '' ? 'policies' : `${prefix}/policies`;
    const files = await filesAt(top, commit, under);
    await write(folder, top, files, prefix);
    const archive = files.length === 0 ? null : readArchive(folder).archive;
    return await use({ ref, commit, archive, hadPolicies: files.length > 0 });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(`--base ${ref}: ${error.message}. In a CI, fetch that branch first`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(
  folder: string,
  top: string,
  files: Awaited<ReturnType<typeof filesAt>>,
  prefix: string,
): Promise<void> {
  const blobs = new BlobReader(top);
  try {
    for (const { path, blob } of files) {
      const found = await blobs.read(blob);
      if ('refused' in found) continue;
      const file = join(folder, prefix === '' ? path : path.slice(prefix.length + 1));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, found.bytes);
    }
  } finally {
    blobs.close();
  }
}
