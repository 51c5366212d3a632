/** Histories as their sources keep them: a git repository, that of a watcher, a folder of dated files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dayIn, type IsoDate, isIsoDate, type Locale } from '../../model/index.ts';
import { type FileHistory, type FileState, followFiles } from './follow.ts';
import {
  type Blob,
  BlobReader,
  type Commit,
  commitsOf,
  GitError,
  MAX_BLOB_BYTES,
  openRepository,
  resolveRef,
} from './git.ts';
import { policyIdFor, titleFor } from './names.ts';
import type { SourceDocument, SourceText, TextState } from './states.ts';

/** A document whose texts are not read yet. */
export interface FoundDocument {
  readonly policy: string;
  readonly path: string;
  readonly states: number;
  /** Throws `GitError` where the repository is damaged. */
  readonly load: () => Promise<SourceDocument>;
}

export interface FoundHistory {
  readonly documents: readonly FoundDocument[];
  /** By path: the policy that each document becomes. */
  readonly policies: Readonly<Record<string, string>>;
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
  readonly dates: 'author' | 'committer';
  /** Whether files that are no longer there count too. */
  readonly withDeleted: boolean;
  readonly timeZone: string;
}

const MARKDOWN = /\.(md|markdown)$/i;

/** Markdown files of a repository, each with its history. Throws `GitError`. */
export async function gitHistory(folder: string, options: GitOptions): Promise<FoundHistory> {
  await openRepository(folder);
  const commits = await commitsOf(folder, await resolveRef(folder, options.ref));
  const files = followFiles(commits);
  const chosen = options.places.flatMap((place) => filesAt(place, files, commits, options));
  // One document has several languages where several were asked for, and stands at the same place in each.
  const isMany = new Set(options.places.map(({ locale }) => locale)).size > 1;
  const groups = Map.groupBy(chosen, ({ file, relative }) => (isMany ? relative : file.path));
  return found(folder, commits, [...groups.values()], {
    dates: options.dates,
    timeZone: options.timeZone,
    from: 'git',
    policyOf: (path, taken) => options.policy ?? policyIdFor(path, taken),
    isTechnical: () => false,
  });
}

/** What the watcher of Open Terms Archive says of a change that is its own. */
const TECHNICAL = /^(Apply technical or declaration upgrade|Refilter)\b/;

/** A repository of Open Terms Archive: one file for each service and kind of terms. Throws `GitError`. */
export async function watcherHistory(
  folder: string,
  options: Pick<GitOptions, 'ref' | 'places' | 'policy' | 'timeZone' | 'withDeleted'>,
): Promise<FoundHistory> {
  await openRepository(folder);
  const commits = await commitsOf(folder, await resolveRef(folder, options.ref));
  const files = followFiles(commits).filter(({ path }) => path.includes('/'));
  const chosen = options.places.flatMap((place) => filesAt(place, files, commits, options));
  return found(
    folder,
    commits,
    chosen.map((one) => [one]),
    {
      dates: 'author',
      timeZone: options.timeZone,
      from: 'ota',
      policyOf: (path, taken) =>
        options.policy ?? policyIdFor(path.replaceAll('/', ' ').replace(MARKDOWN, ''), taken),
      isTechnical: ({ message }) => TECHNICAL.test(message),
    },
  );
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
  const exact = files.find((file) => file.path === stem && (file.ended === null || withDeleted));
  if (exact) return [{ locale, file: exact, relative: stem.slice(stem.lastIndexOf('/') + 1) }];
  const inside = files.filter(
    (file) =>
      (stem === '' || file.path.startsWith(`${stem}/`)) &&
      MARKDOWN.test(file.path) &&
      (file.ended === null || withDeleted),
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

interface Traits {
  readonly dates: 'author' | 'committer';
  readonly timeZone: string;
  readonly from: SourceDocument['from'];
  readonly policyOf: (path: string, taken: Set<string>) => string;
  readonly isTechnical: (commit: Commit) => boolean;
}

function found(
  folder: string,
  commits: readonly Commit[],
  groups: readonly (readonly Chosen[])[],
  traits: Traits,
): FoundHistory {
  const orderOf = new Map(commits.map(({ id }, i) => [id, i]));
  const blobs = new BlobReader(folder);
  const taken = new Set<string>();
  const policies: Record<string, string> = {};
  // Short paths choose their names first.
  const inOrder = [...groups].sort((a, b) => (a[0]!.file.path < b[0]!.file.path ? -1 : 1));
  const documents = inOrder.map((group): FoundDocument => {
    const { file, relative } = group[0]!;
    const policy = traits.policyOf(traits.from === 'ota' ? file.path : relative, taken);
    for (const { file: own } of group)
      for (const path of [own.path, ...own.states.map((state) => state.path)]) policies[path] = policy;
    return {
      policy,
      path: file.path,
      states: group.reduce((sum, own) => sum + own.file.states.length, 0),
      load: () => load(group, policy),
    };
  });
  return { documents, policies, close: () => blobs.close() };

  async function load(group: readonly Chosen[], policy: string): Promise<SourceDocument> {
    const { file } = group[0]!;
    const texts: SourceText[] = [];
    const byBlob = new Map<string, number>();
    const languages: { locale: Locale; states: TextState[] }[] = [];
    for (const { locale, file: own } of group) {
      const states: TextState[] = [];
      for (const state of own.states) {
        const known = byBlob.get(state.blob) ?? texts.push(textOf(await blobs.read(state.blob))) - 1;
        byBlob.set(state.blob, known);
        states.push(stateOf(state, known));
      }
      languages.push({ locale, states });
    }
    const { ended } = file;
    const endedAt = ended && new Date((traits.dates === 'author' ? ended.authored : ended.committed) * 1000);
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
      moves: group.reduce((sum, own) => sum + own.file.moves, 0),
      ended: ended && { day: dayIn(traits.timeZone, endedAt!), ref: ended.id },
    };
  }

  function stateOf({ commit, path }: FileState, text: number): TextState {
    return {
      order: orderOf.get(commit.id)!,
      at: traits.dates === 'author' ? commit.authored : commit.committed,
      day: null,
      path,
      ref: commit.id,
      text,
      isTechnical: traits.isTechnical(commit),
    };
  }
}

/** The words of a file, or why it has none. */
function textOf(blob: Blob): SourceText {
  if ('refused' in blob) return blob;
  const { bytes } = blob;
  if (bytes.includes(0)) return { refused: 'is a binary file' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { refused: 'is not UTF-8' };
  }
}

/** A folder that cannot be taken in, as a sentence. */
export class FolderError extends Error {}

export interface FolderOptions {
  readonly locale: Locale;
  readonly policy: string | null;
}

/** A day in a name, and what stands around it. */
const DATED = /(?<![\d])(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?![\d])/;
const LOCALE_END = /[._-](ru|kk|en)$/i;
/** A folder deeper than this is no archive of policies. */
const DEPTH = 6;

/**
 * Markdown files with a day in their names or in those of their folders: `privacy-2024-09-01.md`, `2024-09-01/privacy.ru.md`.
 * Throws `FolderError`.
 */
export function folderHistory(folder: string, { locale, policy }: FolderOptions): FoundHistory {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new FolderError(`there is no folder ${folder}`);
  const files = filesIn(folder, '', 0).map((path) => ({ path, ...nameOf(path, locale) }));
  if (files.length === 0) throw new FolderError(`${folder} holds no Markdown files`);
  const undated = files.filter(({ day }) => day === null);
  if (undated.length > 0)
    throw new FolderError(
      `${undated.length} of the files have no day in their names, which says when each was published: ${undated
        .slice(0, 5)
        .map(({ path }) => `\`${path}\``)
        .join(', ')}. Name them as \`privacy-2024-09-01.md\``,
    );
  const twice = [...Map.groupBy(files, (file) => `${file.name} ${file.locale} ${file.day}`).values()].find(
    (same) => same.length > 1,
  );
  if (twice)
    throw new FolderError(
      `two files are the same text of the same day: ${twice.map(({ path }) => `\`${path}\``).join(' and ')}`,
    );
  const taken = new Set<string>();
  const groups = [...Map.groupBy(files, ({ name }) => name)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (policy !== null && groups.length > 1)
    throw new FolderError(
      `--policy names one policy, and the files are of ${groups.length}: ${groups
        .slice(0, 5)
        .map(([name]) => `\`${name}\``)
        .join(', ')}`,
    );
  const days = [...new Set(files.map(({ day }) => day!))].sort();
  const policies: Record<string, string> = {};
  const documents = groups.map(([name, own]): FoundDocument => {
    const id = policy ?? policyIdFor(name === '' ? 'policy' : name, taken);
    for (const { path } of own) policies[path] = id;
    return {
      policy: id,
      path: own.at(-1)!.path,
      states: own.length,
      load: async () => {
        const texts: SourceText[] = [];
        // The language asked for is the authoritative one.
        const locales = [...new Set(own.map((file) => file.locale))].sort(
          (a, b) => Number(b === locale) - Number(a === locale),
        );
        const languages = locales.map((one) => ({
          locale: one,
          states: own
            .filter((file) => file.locale === one)
            .sort((a, b) => (a.day! < b.day! ? -1 : 1))
            .map(
              ({ path, day }): TextState => ({
                order: days.indexOf(day!),
                at: Date.parse(`${day}T12:00:00Z`) / 1000,
                day,
                path,
                ref: path,
                text: texts.push(readText(join(folder, path))) - 1,
                isTechnical: false,
              }),
            ),
        }));
        return {
          policy: id,
          path: own.at(-1)!.path,
          from: 'markdown',
          title: { words: titleFor(name), isFixed: false },
          languages,
          texts,
          moves: 0,
          ended: null,
        };
      },
    };
  });
  return { documents, policies, close: () => {} };
}

function filesIn(folder: string, path: string, depth: number): string[] {
  if (depth > DEPTH) return [];
  return readdirSync(join(folder, path), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(folder, own, depth + 1);
      return entry.isFile() && MARKDOWN.test(own) ? [own] : [];
    });
}

/** The day in a path, the language at its end, and what is left: the document's own name. */
function nameOf(path: string, locale: Locale): { day: IsoDate | null; locale: Locale; name: string } {
  const stem = path.replace(MARKDOWN, '');
  const match = DATED.exec(stem);
  const day = match ? `${match[1]}-${match[2]}-${match[3]}` : null;
  const left = match ? stem.slice(0, match.index) + stem.slice(match.index + match[0].length) : stem;
  const own = LOCALE_END.exec(stem) ?? LOCALE_END.exec(left);
  const alone = /^(ru|kk|en)$/i.exec(stem.slice(stem.lastIndexOf('/') + 1));
  const found = (own?.[1] ?? alone?.[1])?.toLowerCase() as Locale | undefined;
  const name = left
    .split('/')
    .map((part) => part.replace(LOCALE_END, '').replace(/^[-_. ]+|[-_. ]+$/g, ''))
    .filter((part) => part !== '' && !/^(ru|kk|en|index)$/i.test(part))
    .join('/');
  return { day: day !== null && isIsoDate(day) ? day : null, locale: found ?? locale, name };
}

function readText(file: string): SourceText {
  const { size } = statSync(file);
  if (size > MAX_BLOB_BYTES) return { refused: `has ${size} bytes, more than any policy` };
  return textOf({ bytes: readFileSync(file) });
}
