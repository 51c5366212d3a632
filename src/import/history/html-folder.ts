/** Pages that were saved, as archives of terms keep them: a history of each document. */
import { statSync } from 'node:fs';
import * as system from 'node:path';
import { basename, dirname, resolve } from 'node:path';
import { pathFrom } from '../../archive/index.ts';
import type { IsoDate } from '../../model/index.ts';
import {
  type DayedFile,
  digestsOf,
  FolderError,
  type FolderOptions,
  filesIn,
  namedHistory,
  nameOf,
  readFile,
} from './folder.ts';
import { PAGE, type ReadText } from './formats.ts';
import { typedDay } from './settle.ts';
import type { FoundHistory } from './sources.ts';

/** So many names stand in a sentence. */
const NAMED = 5;

/**
 * Pages at `paths`, folders or files: a day stands in their names or in those of their folders (`2024-09-01/privacy.html`,
 * `20240901123456/privacy/index.html`), else it is the one that the page says. Throws `FolderError`.
 */
export function htmlHistory(paths: readonly string[], options: FolderOptions): FoundHistory {
  const { folder, pages } = pagesAt(paths);
  // Files that somebody names one by one for one policy are texts of that policy, whatever they are called.
  const isOne = options.policy !== null && paths.every((path) => statSync(path).isFile());
  const named = pages.map((path) => {
    const { name, ...rest } = nameOf(path, options.locale);
    return { path, ...rest, name: isOne ? options.policy! : name };
  });
  const dayed = named.map((page) => ({ ...page, day: page.day ?? ownDay(readFile(folder, page.path)) }));
  const undated = dayed.filter(({ day }) => day === null);
  if (undated.length > 0)
    throw new FolderError(
      `${undated.length} of the pages have no day, neither in their names nor in their text: ${listed(undated)}. Name them as \`privacy-2024-09-01.html\`, or put them into folders such as \`2024-09-01\``,
    );
  const { only = null } = options;
  const byText = named.filter(({ path, day }) => day === null && (only === null || only.has(path)));
  const notes =
    byText.length === 0
      ? []
      : [
          `${byText.length} pages have no day in their names, and got the one that they say of themselves: ${listed(byText)}`,
        ];
  return { ...namedHistory(folder, dayed as DayedFile[], options), notes };
}

/** The digest of each page of a folder, by path in order. Throws `FolderError`. */
export function pageDigests(folder: string): Readonly<Record<string, string>> {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw new FolderError(
      `${folder} is a file, and --follow looks at folders: name the one in which new pages will be`,
    );
  return digestsOf(folder, pagesAt([folder]).pages);
}

/** The day that a page says of itself: in its text, else in its head. */
const ownDay = ({ text, changed }: ReadText): IsoDate | null =>
  typeof text === 'string' ? (typedDay(text) ?? changed) : null;

function listed(pages: readonly { readonly path: string }[]): string {
  const names = pages.slice(0, NAMED).map(({ path }) => `\`${path}\``);
  return `${names.join(', ')}${pages.length > NAMED ? ` and ${pages.length - NAMED} more` : ''}`;
}

/** The pages at `paths`, each with its path under the deepest folder that holds all of them. */
function pagesAt(paths: readonly string[]): { folder: string; pages: string[] } {
  const found = paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new FolderError(`there is no file or folder ${path}`);
    if (stat.isDirectory()) {
      const inside = filesIn(path).filter((file) => PAGE.test(file));
      if (inside.length === 0) throw new FolderError(`${path} holds no pages, files that end with .html`);
      return inside.map((file) => resolve(path, file));
    }
    if (!PAGE.test(path))
      throw new FolderError(`\`${basename(path)}\` is no page: files of HTML end with .html, .htm or .xhtml`);
    return [resolve(path)];
  });
  const folders = paths.map((path) => resolve(statSync(path).isDirectory() ? path : dirname(path)));
  const folder = folders.reduce((one, other) => commonFolder(one, other));
  return { folder, pages: [...new Set(found)].map((path) => pathFrom(folder, path)).sort() };
}

/** The deepest folder that both are, or stand in. `ways`: how the system writes paths. */
export function commonFolder(
  one: string,
  other: string,
  ways: Pick<typeof system, 'dirname' | 'isAbsolute' | 'relative' | 'sep'> = system,
): string {
  const isIn = (folder: string) => {
    const way = ways.relative(folder, other);
    // From one disk of Windows to another there is no way but the whole path.
    return way !== '..' && !way.startsWith(`..${ways.sep}`) && !ways.isAbsolute(way);
  };
  let folder = one;
  while (!isIn(folder)) {
    if (ways.dirname(folder) === folder)
      throw new FolderError(`${one} and ${other} stand on two disks: take them in one after the other`);
    folder = ways.dirname(folder);
  }
  return folder;
}
