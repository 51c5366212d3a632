/** A repository of laws, each file with its history, after the written contract of legalize-dev/legalize. */
import type { IsoDate } from '../../model/index.ts';
import { readBranch } from '../history/branch.ts';
import { BlobReader, filesAt, GitError } from '../history/git.ts';
import { type FoundHistory, foundIn, type GitOptions, type Place } from '../history/sources.ts';
import { arranged } from './arrange.ts';
import { MANIFEST, manifestOf } from './manifest.ts';

export interface LegalizeOptions
  extends Pick<GitOptions, 'ref' | 'policy' | 'withDeleted' | 'known' | 'since'> {
  /** Laws by their identifiers, files or folders; none: all. */
  readonly laws: readonly Place[];
  readonly today: IsoDate;
}

/** Throws `GitError`. */
export async function legalizeHistory(folder: string, options: LegalizeOptions): Promise<FoundHistory> {
  const { since } = options;
  const { head, commits, isNews } = await readBranch(folder, options);
  const rules = await manifestAt(folder, head);
  const manifest = manifestOf(rules);
  // Other rules may make something else of every law.
  const isOther = since !== null && (await manifestAt(folder, since)) !== rules;
  const messages = new Map(commits.map(({ id, message }) => [id, message]));
  const tree = await filesAt(folder, head, '.');
  const laws = tree.flatMap(({ path }) => (/^[^.][^/]*\/.*\.md$/.test(path) ? [path] : []));
  if (laws.length === 0)
    throw new GitError('the repository holds no laws: files that end with .md, in folders of countries');
  // That a law went may be the news.
  const withDeleted = options.withDeleted || since !== null;
  const past = withDeleted ? commits.flatMap(({ changes }) => changes.map(({ path }) => path)) : [];
  const places = options.laws.map((place) => ({ ...place, path: lawAt(place.path, laws, past) }));
  return foundIn(folder, commits, places, {
    dates: 'committer',
    timeZone: null,
    from: 'git',
    policy: options.policy,
    known: options.known,
    withDeleted: options.withDeleted,
    since,
    isNews: isOther ? () => true : isNews,
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

/** An identifier is the name of its file; anything else is a path. `past`: where files stood that count, too. */
function lawAt(wanted: string, laws: readonly string[], past: readonly string[]): string {
  const isFolder = laws.some((path) => path.startsWith(`${wanted}/`));
  if (wanted === '' || wanted.includes('/') || isFolder) return wanted;
  const named = laws.filter((path) => path.endsWith(`/${wanted}.md`));
  if (named.length > 1)
    throw new GitError(
      `${named.length} files are called \`${wanted}\`, and an identifier is that of one law: ${named.slice(0, 3).join(', ')}`,
    );
  const found = named[0] ?? past.findLast((path) => path.endsWith(`/${wanted}.md`));
  if (found === undefined)
    throw new GitError(
      `the repository has no law \`${wanted}\`: an identifier is the name of a file without its ending, with capital and small letters as they are`,
    );
  return found;
}
