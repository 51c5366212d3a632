/** Markdown files of a project that look like policies, for a person to choose from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindFor, nameOf, policyIdFor, typedDay } from '../import/index.ts';
import { LANGUAGES } from '../languages/index.ts';
import { type IsoDate, type Locale, TOOL_LOCALE } from '../model/index.ts';

export interface FoundText {
  /** Under the root. */
  readonly file: string;
  /** The policy id that it would get. */
  readonly policy: string;
  /** The day in its name; `null`: there is none. */
  readonly day: IsoDate | null;
  /** The day named in its text, as a proposal. */
  readonly typed: IsoDate | null;
  /** Language, from its name, else the one given. */
  readonly locale: Locale;
}

const MARKDOWN = /\.(md|markdown)$/i;
/** Files that every project has and that are not policies. */
const OTHERS =
  /^(readme|changelog|changes|history|contributing|license|licence|code[-_]of[-_]conduct|security|support|authors)\b/i;
/** Folders with only such files. */
const FOLDERS = new Set(LANGUAGES.flatMap(({ imports }) => imports.folders));
const SKIPPED = /^(node_modules|dist|build|out|vendor|coverage|target|tmp)$/i;
/** How deep to search: policies are near the root; further down are the pages of a site. */
const DEPTH = 4;
/** The most files that are listed. A folder with more is a collection: `import` takes it in. */
const MOST = 50;

/** The texts found under `root`, sorted by path. `locale`: the language of those whose names tell none. */
export function findTexts(root: string, locale: Locale): FoundText[] {
  if (!existsSync(root)) return [];
  const paths = markdownIn(root, '', 0).slice(0, MOST);
  return idsOf(paths).map(([file, policy]) => {
    const { day, locale: own } = nameOf(file, locale);
    return { file, policy, day, locale: own, typed: typedDay(readFileSync(join(root, file), 'utf8')) };
  });
}

/** The policy id for each file: that of its kind if it is the first of it; the texts of one document share an id. */
export function idsOf(paths: readonly string[]): [file: string, policy: string][] {
  const taken = new Set<string>();
  const byName = new Map<string, string>();
  return paths.map((file) => {
    const { name } = nameOf(file, TOOL_LOCALE);
    const known = byName.get(name);
    if (known !== undefined) return [file, known];
    const kind = kindOf(file);
    const id =
      kind !== 'other' && !taken.has(kind) ? kind : policyIdFor(name === '' ? 'policy' : name, taken);
    taken.add(id);
    byName.set(name, id);
    return [file, id];
  });
}

function markdownIn(root: string, folder: string, depth: number): string[] {
  if (depth > DEPTH) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !SKIPPED.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return markdownIn(root, path, depth + 1);
      return entry.isFile() && looksLikePolicy(path) ? [path] : [];
    });
}

function looksLikePolicy(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1)!;
  if (!MARKDOWN.test(name) || OTHERS.test(name)) return false;
  return kindOf(path) !== 'other' || parts.slice(0, -1).some((folder) => FOLDERS.has(folder.toLowerCase()));
}

/** The kind of policy, from the name of the file or of its folder. */
function kindOf(path: string) {
  const { name } = nameOf(path, TOOL_LOCALE);
  return kindFor(
    name
      .slice(name.lastIndexOf('/') + 1)
      .toLowerCase()
      .replaceAll('_', '-'),
  );
}
