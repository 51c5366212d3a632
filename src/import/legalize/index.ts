/** A repository of laws, each file with its history, after the written contract of legalize-dev/legalize. */
import type { IsoDate } from '../../model/index.ts';
import { BlobReader, commitsOf, filesAt, GitError, openRepository, resolveRef } from '../history/git.ts';
import { type FoundHistory, foundIn, type GitOptions, type Place } from '../history/sources.ts';
import { arranged } from './arrange.ts';
import { MANIFEST, manifestOf } from './manifest.ts';

export interface LegalizeOptions extends Pick<GitOptions, 'ref' | 'policy' | 'withDeleted' | 'known'> {
  /** Laws by their identifiers, files or folders; none: all. */
  readonly laws: readonly Place[];
  readonly today: IsoDate;
}

/** Throws `GitError`. */
export async function legalizeHistory(folder: string, options: LegalizeOptions): Promise<FoundHistory> {
  await openRepository(folder);
  const commit = await resolveRef(folder, options.ref);
  const manifest = manifestOf(await manifestAt(folder, commit));
  const commits = await commitsOf(folder, commit);
  const messages = new Map(commits.map(({ id, message }) => [id, message]));
  const tree = await filesAt(folder, commit, '.');
  const laws = tree.flatMap(({ path }) => (/^[^.][^/]*\/.*\.md$/.test(path) ? [path] : []));
  if (laws.length === 0)
    throw new GitError('the repository holds no laws: files that end with .md, in folders of countries');
  const places = options.laws.map((place) => ({ ...place, path: lawAt(place.path, laws, options) }));
  return foundIn(folder, commits, places, {
    dates: 'committer',
    timeZone: null,
    from: 'git',
    policy: options.policy,
    known: options.known,
    withDeleted: options.withDeleted,
    isSource: (path) => path.includes('/'),
    arrange: (document) =>
      arranged(document, { manifest, messageOf: (ref) => messages.get(ref) ?? '', today: options.today }),
  });
}

async function manifestAt(folder: string, commit: string): Promise<string | null> {
  const [entry] = await filesAt(folder, commit, MANIFEST);
  if (!entry) return null;
  const blobs = new BlobReader(folder);
  try {
    const read = await blobs.read(entry.blob);
    if ('refused' in read) throw new GitError(`\`${MANIFEST}\` ${read.refused}`);
    return read.bytes.toString('utf8');
  } finally {
    blobs.close();
  }
}

/** An identifier is the name of its file; anything else is a path. */
function lawAt(
  wanted: string,
  laws: readonly string[],
  { withDeleted }: Pick<LegalizeOptions, 'withDeleted'>,
): string {
  const isFolder = laws.some((path) => path.startsWith(`${wanted}/`));
  if (wanted === '' || wanted.includes('/') || isFolder) return wanted;
  const named = laws.filter((path) => path.endsWith(`/${wanted}.md`));
  if (named.length > 1)
    throw new GitError(
      `${named.length} files are called \`${wanted}\`, and an identifier is that of one law: ${named.slice(0, 3).join(', ')}`,
    );
  if (named.length === 0 && !withDeleted)
    throw new GitError(
      `the repository has no law \`${wanted}\`: an identifier is the name of a file without its ending, with capital and small letters as they are`,
    );
  return named[0] ?? wanted;
}
