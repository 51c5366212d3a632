/** A folder of dated files as a history. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type IsoDate, isIsoDate, type Locale } from '../../model/index.ts';
import { READABLE, type ReadText, readFormat } from './formats.ts';
import { MAX_BLOB_BYTES } from './git.ts';
import type { KnownHistories } from './known.ts';
import { localeAlone, localeAtEnd } from './named-locale.ts';
import { policyIdFor, titleFor } from './names.ts';
import type { FoundDocument, FoundHistory } from './sources.ts';
import type { SourceText, TextState } from './states.ts';

/** A folder that cannot be taken in, as a sentence. */
export class FolderError extends Error {}

export interface FolderOptions {
  readonly locale: Locale;
  readonly policy: string | null;
  readonly known: KnownHistories;
}

/** A day in a name, and what stands around it; archives of the web write it with hour, minute and second. */
const DATED = /(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?:(\d{6})|(?!\d))(?!\d)/;
/** A folder deeper than this is no archive of policies. */
const DEPTH = 6;

/**
 * Files of Markdown, HTML or plain text with a day in their names or in those of their folders: `privacy-2024-09-01.md`,
 * `2024-09-01/privacy.ru.html`.
 * Throws `FolderError`.
 */
export function folderHistory(folder: string, { locale, policy, known }: FolderOptions): FoundHistory {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new FolderError(`there is no folder ${folder}`);
  const files = filesIn(folder).map((path) => ({ path, ...nameOf(path, locale) }));
  if (files.length === 0) throw new FolderError(`${folder} holds no files of Markdown, HTML or plain text`);
  const undated = files.filter(({ day }) => day === null);
  if (undated.length > 0)
    throw new FolderError(
      `${undated.length} of the files have no day in their names, which says when each was published: ${undated
        .slice(0, 5)
        .map(({ path }) => `\`${path}\``)
        .join(', ')}. Name them as \`privacy-2024-09-01.md\``,
    );
  return namedHistory(
    folder,
    files.map((file) => ({ ...file, day: file.day! })),
    { locale, policy, known },
  );
}

/** A file whose name, or whose text, says its day. */
export type DayedFile = NamedFile & { readonly path: string; readonly day: IsoDate };

/** Files of `folder` as a history: one document for each name. Throws `FolderError`. */
export function namedHistory(
  folder: string,
  files: readonly DayedFile[],
  { locale, policy, known }: FolderOptions,
): FoundHistory {
  const twice = [
    ...Map.groupBy(files, (file) => `${file.name} ${file.locale} ${momentOf(file)}`).values(),
  ].find((same) => same.length > 1);
  if (twice)
    throw new FolderError(
      `two files are the same text of the same day: ${twice.map(({ path }) => `\`${path}\``).join(' and ')}`,
    );
  const groups = [...Map.groupBy(files, ({ name }) => name)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (policy !== null && groups.length > 1)
    throw new FolderError(
      `--policy names one policy, and the files are of ${groups.length}: ${groups
        .slice(0, 5)
        .map(([name]) => `\`${name}\``)
        .join(', ')}`,
    );
  const taken = new Set<string>();
  // Who was taken in before keeps its id.
  const idOf = new Map<string, string>();
  for (const [name, own] of groups) {
    const changes = own.map(({ path }) => ({ path, ref: path }));
    const id = policy ?? known.policyOf('markdown', changes.reverse());
    if (id === null || taken.has(id)) continue;
    taken.add(id);
    idOf.set(name, id);
  }
  const dated = groups.flatMap(([name, own]) => {
    const id = idOf.get(name) ?? policyIdFor(name === '' ? 'policy' : name, taken);
    return own.map((file) => ({ ...file, policy: id }));
  });
  return datedHistory(folder, dated, { locale, known });
}

/** A file with the day of which it is the text. */
export interface DatedFile {
  /** Under the folder. */
  readonly path: string;
  readonly day: IsoDate;
  /** The time of day, where several texts of one day are told apart by it: `123456`. */
  readonly time?: string;
  readonly locale: Locale;
  /** The document's own name, of which a title is made where the text has none. */
  readonly name: string;
  readonly policy: string;
}

/** Files of `folder` as a history: one document a policy. */
export function datedHistory(
  folder: string,
  files: readonly DatedFile[],
  { locale, known }: Pick<FolderOptions, 'locale' | 'known'>,
): FoundHistory {
  const days = [...new Set(files.map(momentOf))].sort();
  const groups = [...Map.groupBy(files, ({ policy }) => policy)];
  const policies = Object.fromEntries(files.map(({ path, policy }) => [path, policy]));
  const documents = groups.map(([policy, own]): FoundDocument => {
    // The language asked for is the authoritative one.
    const locales = [...new Set(own.map((file) => file.locale))].sort(
      (a, b) => Number(b === locale) - Number(a === locale),
    );
    const path = own.at(-1)!.path;
    return {
      policy,
      path,
      locales,
      states: own.length,
      load: async () => {
        const texts: SourceText[] = [];
        const beside = new Map<number, readonly string[]>();
        const read = (file: string): number => {
          const one = readFile(folder, file);
          const index = texts.push(one.text) - 1;
          if (one.beside.length > 0) beside.set(index, one.beside);
          return index;
        };
        const stateOf = (file: DatedFile): TextState => {
          const moment = { at: Date.parse(`${file.day}T12:00:00Z`) / 1000, offset: 0 };
          return {
            order: days.indexOf(momentOf(file)),
            moment,
            otherMoment: moment,
            day: file.day,
            holds: null,
            path: file.path,
            ref: file.path,
            text: read(file.path),
            isTechnical: false,
          };
        };
        const languages = locales.map((one) => ({
          locale: one,
          states: own
            .filter((file) => file.locale === one)
            .sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1))
            .map(stateOf),
        }));
        return {
          policy,
          path,
          from: 'markdown',
          title: { words: titleFor(own[0]!.name), isFixed: false },
          languages,
          texts,
          beside,
          moves: 0,
          ended: null,
          known: known.of(policy),
        };
      },
    };
  });
  return { documents, policies, close: () => {} };
}

const momentOf = ({ day, time = '' }: Pick<DatedFile, 'day' | 'time'>) => `${day} ${time}`;

/** Files under `path` whose format is known, in the order of their names. */
export function filesIn(folder: string, path = '', depth = 0): string[] {
  if (depth > DEPTH) return [];
  return readdirSync(join(folder, path), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(folder, own, depth + 1);
      return entry.isFile() && READABLE.test(own) ? [own] : [];
    });
}

/** The day in a path, the language at its end (else `locale`), and what is left: the document's own name. */
export function nameOf(path: string, locale: Locale): NamedFile {
  const stem = path.replace(READABLE, '');
  const match = DATED.exec(stem);
  const day = match ? `${match[1]}-${match[2]}-${match[3]}` : null;
  const left = match ? stem.slice(0, match.index) + stem.slice(match.index + match[0].length) : stem;
  const own = localeAtEnd(stem) ?? localeAtEnd(left);
  const alone = stem
    .split('/')
    .map(localeAlone)
    .findLast((one) => one !== null);
  const found = own?.locale ?? alone ?? locale;
  const name = left
    .split('/')
    .map((part) => (localeAtEnd(part)?.rest ?? part).replace(/^[-_. ]+|[-_. ]+$/g, ''))
    .filter((part) => part !== '' && localeAlone(part) === null && !/^index$/i.test(part))
    .join('/');
  const isDay = day !== null && isIsoDate(day);
  const time = isDay ? match![4] : undefined;
  return { day: isDay ? day : null, ...(time === undefined ? {} : { time }), locale: found, name };
}

/** What the path of a file says. */
export interface NamedFile {
  readonly day: IsoDate | null;
  readonly time?: string;
  readonly locale: Locale;
  readonly name: string;
}

/** The file at `path` under `folder` as Markdown, or why it cannot be read. */
export function readFile(folder: string, path: string): ReadText {
  const file = join(folder, path);
  const { size } = statSync(file);
  if (size > MAX_BLOB_BYTES) return readFormat(path, { refused: `has ${size} bytes, more than any policy` });
  return readFormat(path, { bytes: readFileSync(file) });
}
