/** Histories as their sources keep them: a git repository, and that of a watcher. */
import { type IsoDate, isIsoDate, type Locale } from '../../model/index.ts';
import { dayOf } from './days.ts';
import { type FileHistory, type FileState, followFiles } from './follow.ts';
import { MARKDOWN, readFormat, refusalOf } from './formats.ts';
import { BlobReader, type Commit, commitsOf, GitError, openRepository, resolveRef } from './git.ts';
import type { KnownHistories } from './known.ts';
import { policyIdFor, titleFor } from './names.ts';
import type { SourceDocument, SourceText, TextState } from './states.ts';

/** A document whose texts are not read yet. */
export interface FoundDocument {
  readonly policy: string;
  readonly path: string;
  /** The authoritative one first. */
  readonly locales: readonly Locale[];
  readonly states: number;
  /** Throws `GitError` where the repository is damaged. */
  readonly load: () => Promise<SourceDocument>;
}

export interface FoundHistory {
  readonly documents: readonly FoundDocument[];
  /** By path: the policy that each document becomes. */
  readonly policies: Readonly<Record<string, string>>;
  /** What a person has to know of the whole, a sentence each. */
  readonly notes?: readonly string[];
  readonly close: () => void;
}

/** A file or a folder of a source, and the language of what stands there. */
export interface Place {
  readonly locale: Locale;
  readonly path: string;
}

export interface GitOptions {
  readonly ref: string;
  readonly places: readonly Place[];
  /** The id of the only policy; `null`: of each, from its name. */
  readonly policy: string | null;
  /** Whose clock counts; `effective`: the author's, or a day in the message, is the day from which the text holds. */
  readonly dates: 'author' | 'committer' | 'effective';
  /** Whether files that are no longer there count too. */
  readonly withDeleted: boolean;
  /** Whose days count; `null`: those of each commit's own place. */
  readonly timeZone: string | null;
  readonly known: KnownHistories;
}

/** Markdown files of a repository, each with its history. Throws `GitError`. */
export async function gitHistory(folder: string, options: GitOptions): Promise<FoundHistory> {
  await openRepository(folder);
  const commits = await commitsOf(folder, await resolveRef(folder, options.ref));
  const files = followFiles(commits);
  // One document has several languages where several were asked for, and stands at the same place in each.
  const isMany = new Set(options.places.map(({ locale }) => locale)).size > 1;
  const isAsked = ({ ended }: FileHistory) => ended === null || options.withDeleted;
  // A translation that went belongs to a document that is there.
  const withDeleted = options.withDeleted || isMany;
  const chosen = nearest(options.places.flatMap((place) => filesAt(place, files, commits, { withDeleted })));
  const byName = Map.groupBy(chosen, ({ file, relative }) => (isMany ? relative : file.path));
  const groups = [...byName.values()].filter(([first]) => isAsked(first!.file));
  if (groups.length === 0)
    throw new GitError('every file there was deleted: add --with-deleted to take in their histories');
  for (const group of groups) {
    const twice = group.find(({ locale }, i) => group.findIndex((one) => one.locale === locale) !== i);
    if (twice)
      throw new GitError(
        `\`${group.find(({ locale }) => locale === twice.locale)!.file.path}\` and \`${twice.file.path}\` are both the text in ${twice.locale} of one document: name the files one by one, or take them in apart`,
      );
  }
  return found(folder, commits, groups, {
    dates: options.dates,
    timeZone: options.timeZone,
    from: 'git',
    policy: options.policy,
    known: options.known,
  });
}

/** What the watcher of Open Terms Archive says of a change that is its own. */
const TECHNICAL = /^(Apply technical or declaration upgrade|Refilter)\b/;

/** A repository of Open Terms Archive: one file for each service and kind of terms. Throws `GitError`. */
export async function watcherHistory(
  folder: string,
  options: Omit<GitOptions, 'dates'>,
): Promise<FoundHistory> {
  await openRepository(folder);
  const commits = await commitsOf(folder, await resolveRef(folder, options.ref));
  return foundIn(folder, commits, options.places, {
    dates: 'author',
    timeZone: options.timeZone,
    from: 'ota',
    policy: options.policy,
    known: options.known,
    withDeleted: options.withDeleted,
    isSource: (path) => path.includes('/'),
    nameOf: ({ file }) => file.path.replaceAll('/', ' ').replace(MARKDOWN, ''),
    isTechnical: ({ message }) => TECHNICAL.test(message),
  });
}

/** Files at `places`, each a document of one language. Throws `GitError`. */
export function foundIn(
  folder: string,
  commits: readonly Commit[],
  places: readonly Place[],
  traits: Traits & {
    readonly withDeleted: boolean;
    /** Whether a file is one of the source's texts. */
    readonly isSource: (path: string) => boolean;
  },
): FoundHistory {
  const files = followFiles(commits).filter(({ path }) => traits.isSource(path));
  const chosen = nearest(places.flatMap((place) => filesAt(place, files, commits, traits)));
  return found(
    folder,
    commits,
    chosen.map((one) => [one]),
    traits,
  );
}

/** A file that stands in two of the places asked for belongs to the nearer one. */
function nearest(chosen: readonly Chosen[]): Chosen[] {
  const best = new Map<FileHistory, Chosen>();
  for (const one of chosen) {
    const other = best.get(one.file);
    if (!other || one.relative.length < other.relative.length) best.set(one.file, one);
    else if (one.locale !== other.locale && one.relative === other.relative)
      throw new GitError(
        `\`${one.file.path}\` is named for two languages: ${other.locale} and ${one.locale}`,
      );
  }
  return chosen.filter((one) => best.get(one.file) === one);
}

interface Chosen {
  readonly locale: Locale;
  readonly file: FileHistory;
  /** Its path from the place that was asked for. */
  readonly relative: string;
}

/** The files at a place. Throws `GitError` if there is none, saying where it may have gone. */
function filesAt(
  { locale, path }: Place,
  files: readonly FileHistory[],
  commits: readonly Commit[],
  { withDeleted }: { readonly withDeleted: boolean },
): Chosen[] {
  const stem = path.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
  const isThere = ({ ended, path: own }: FileHistory) =>
    ended === null || (withDeleted && !files.some((other) => other.path === own && other.ended === null));
  const exact = files.findLast((file) => file.path === stem && isThere(file));
  const refusal = exact && refusalOf(stem);
  if (refusal) throw new GitError(`\`${stem}\` ${refusal}`);
  if (exact) return [{ locale, file: exact, relative: stem.slice(stem.lastIndexOf('/') + 1) }];
  const inside = files.filter(
    (file) => (stem === '' || file.path.startsWith(`${stem}/`)) && MARKDOWN.test(file.path) && isThere(file),
  );
  if (inside.length > 0)
    return inside.map((file) => ({
      locale,
      file,
      relative: stem === '' ? file.path : file.path.slice(stem.length + 1),
    }));
  throw new GitError(absenceOf(stem, files, commits));
}

function absenceOf(stem: string, files: readonly FileHistory[], commits: readonly Commit[]): string {
  const gone = files.find((file) => file.path === stem && file.ended !== null);
  if (gone)
    return `\`${stem}\` was deleted in ${gone.ended!.id.slice(0, 12)}: add --with-deleted to take in its history`;
  const moved = files.find(({ states }) => states.some((state) => state.path === stem));
  if (moved) return `there is no \`${stem}\` any more, it is \`${moved.path}\` now: name that one`;
  const changes = commits.flatMap((commit) => commit.changes.filter((change) => change.path === stem));
  if (changes.some(({ kind }) => kind === 'submodule'))
    return `\`${stem}\` is a submodule: its history is in a repository of its own, take it in from there`;
  if (changes.some(({ kind }) => kind === 'link'))
    return `\`${stem}\` is a symbolic link: name the file it leads to`;
  return `the repository has no Markdown file or folder \`${stem}\`: paths begin at its root, with capital and small letters as they are`;
}

/** The latest first. */
function* changesIn(group: readonly Chosen[]) {
  for (const { file } of group)
    for (const { commit, path } of file.states.toReversed()) yield { ref: commit.id, path };
}

interface Traits {
  readonly dates: GitOptions['dates'];
  readonly timeZone: string | null;
  readonly from: SourceDocument['from'];
  /** The id of the only policy; `null`: of each, from its name. */
  readonly policy: string | null;
  readonly known: KnownHistories;
  /** What a policy is named after; left out: its path. */
  readonly nameOf?: (chosen: Chosen) => string;
  readonly isTechnical?: (commit: Commit) => boolean;
  /** What the source's own rules make of a document that was read. */
  readonly arrange?: (document: SourceDocument) => SourceDocument;
}

/** Each group with the id of its policy: who was taken in before keeps its id; then short paths choose their names first. */
function namedGroups(
  groups: readonly (readonly Chosen[])[],
  traits: Traits,
): [policy: string, group: readonly Chosen[]][] {
  const depth = (path: string) => path.split('/').length;
  const inOrder = [...groups].sort(([a], [b]) => {
    const [own, other] = [a!.file.path, b!.file.path];
    return depth(own) - depth(other) || (own < other ? -1 : 1);
  });
  const taken = new Set<string>();
  const known = inOrder.map((group) => {
    const id = traits.policy ?? traits.known.policyOf(traits.from, changesIn(group));
    if (id === null || (traits.policy === null && taken.has(id))) return null;
    taken.add(id);
    return id;
  });
  const nameOf = traits.nameOf ?? (({ relative }: Chosen) => relative);
  return inOrder.map((group, i) => [known[i] ?? policyIdFor(nameOf(group[0]!), taken), group]);
}

function found(
  folder: string,
  commits: readonly Commit[],
  groups: readonly (readonly Chosen[])[],
  traits: Traits,
): FoundHistory {
  const orderOf = new Map(commits.map(({ id }, i) => [id, i]));
  const blobs = new BlobReader(folder);
  const { arrange = (document: SourceDocument) => document } = traits;
  const policies: Record<string, string> = {};
  const documents = namedGroups(groups, traits).map(([policy, group]): FoundDocument => {
    const { file } = group[0]!;
    for (const { file: own } of group)
      for (const path of [own.path, ...own.states.map((state) => state.path)]) policies[path] = policy;
    return {
      policy,
      path: file.path,
      locales: group.map(({ locale }) => locale),
      states: group.flatMap((own) => own.file.states).filter(({ blob }) => blob !== null).length,
      load: async () => arrange(await load(group, policy)),
    };
  });
  return { documents, policies, close: () => blobs.close() };

  async function load(group: readonly Chosen[], policy: string): Promise<SourceDocument> {
    const { file } = group[0]!;
    const texts: SourceText[] = [];
    const beside = new Map<number, readonly string[]>();
    const read = async (path: string, blob: string): Promise<number> => {
      const one = readFormat(path, await blobs.read(blob));
      const index = texts.push(one.text) - 1;
      if (one.beside.length > 0) beside.set(index, one.beside);
      return index;
    };
    const byBlob = new Map<string, number>();
    const languages: { locale: Locale; states: TextState[] }[] = [];
    for (const { locale, file: own } of group) {
      const states: TextState[] = [];
      for (const state of own.states) {
        const { blob } = state;
        const key = `${blob} ${endingOf(state.path)}`;
        const text = blob === null ? null : (byBlob.get(key) ?? (await read(state.path, blob)));
        if (text !== null) byBlob.set(key, text);
        states.push(stateOf(state, text));
      }
      languages.push({ locale, states });
    }
    const { ended } = file;
    return {
      policy,
      path: file.path,
      from: traits.from,
      // Many services have a «Privacy Policy»: a list of them must tell them apart.
      title:
        traits.from === 'ota'
          ? { words: titleFor(file.path.replaceAll('/', ' ')), isFixed: true }
          : { words: titleFor(file.path), isFixed: false },
      languages,
      texts,
      beside,
      moves: group.reduce((sum, own) => sum + own.file.moves, 0),
      ended: ended && { day: endOf(ended), ref: ended.id },
      known: traits.known.of(policy),
    };
  }

  function endOf(commit: Commit): IsoDate {
    const own = traits.dates === 'author' ? commit.authored : commit.committed;
    const stated = traits.dates === 'effective' ? effectiveIn(commit, traits.timeZone) : null;
    return stated ?? dayOf(own, traits.timeZone) ?? '1970-01-01';
  }

  function stateOf({ commit, path }: FileState, text: number | null): TextState {
    const isByAuthor = traits.dates === 'author';
    return {
      order: orderOf.get(commit.id)!,
      moment: isByAuthor ? commit.authored : commit.committed,
      otherMoment: isByAuthor ? commit.committed : commit.authored,
      day: null,
      holds: traits.dates === 'effective' ? effectiveIn(commit, traits.timeZone) : null,
      path,
      ref: commit.id,
      text,
      isTechnical: traits.isTechnical?.(commit) ?? false,
    };
  }
}

const endingOf = (path: string) => path.slice(path.lastIndexOf('.'));

/** Days that messages name as those of effect, the surest first: clocks of git end before 1970. */
const TRAILERS = [/^Effective(?:-Date)?:[ \t]*(\S+)/im, /^Source-Date:[ \t]*(\S+)/im];

/** The day from which the text of a commit holds, as a collection of laws states it. */
function effectiveIn({ message, authored }: Commit, timeZone: string | null): IsoDate | null {
  const named = TRAILERS.map((trailer) => trailer.exec(message)?.[1]?.slice(0, 10));
  return named.find((day): day is IsoDate => isIsoDate(day)) ?? dayOf(authored, timeZone);
}
