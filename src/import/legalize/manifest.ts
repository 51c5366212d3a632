/**
 * The manifest of a repository of laws: after which version of the contract it is written, and where each law stands.
 *
 * Source: Legalize Format Spec 0.4, “Conformance” and “Directory layout” (github.com/legalize-dev/legalize, SPEC.md).
 */
import { createHash } from 'node:crypto';
import { parseDocument } from 'yaml';
import { GitError } from '../history/git.ts';

export const MANIFEST = '.legalize.yml';
/** The version of the contract that is read here. */
export const SPEC_VERSION = '0.4';

export interface Layout {
  /** Names of folders, or `*` alone for the rest. */
  readonly directories: readonly string[];
  /** `{directory}/{identifier}.md`. */
  readonly path: string;
}

export interface Manifest {
  readonly layout: readonly Layout[];
}

/** What a repository without a manifest is read as. */
const WITHOUT: Manifest = { layout: [{ directories: ['*'], path: '{directory}/{identifier}.md' }] };

/** Reads a manifest; `null`: there is none. Throws `GitError` for one that cannot be followed. */
export function manifestOf(text: string | null): Manifest {
  if (text === null) return WITHOUT;
  const refuse = (why: string) => new GitError(`\`${MANIFEST}\` ${why}`);
  const document = parseDocument(text);
  if (document.errors.length > 0) throw refuse('is no YAML');
  const read: unknown = document.toJS();
  const { spec_version: version, layout } = (read ?? {}) as Record<string, unknown>;
  if (!/^\d+\.\d+(\.\d+)?$/.test(String(version ?? '')))
    throw refuse('says no `spec_version` such as "0.4", so nobody can know how it is to be read');
  if (isNewer(String(version), SPEC_VERSION))
    throw refuse(
      `is written after version ${version} of the contract, and ${SPEC_VERSION} is the newest that is read here: by older rules its files would be taken for what they are not`,
    );
  if (!Array.isArray(layout) || layout.length === 0 || !layout.every(isLayout))
    throw refuse('has no `layout` with `directories` and `path` in each entry');
  if (layout.filter(({ directories }) => directories.includes('*')).length > 1)
    throw refuse('has more than one entry for `*`');
  if (layout.some(({ directories }) => directories.includes('*') && directories.length > 1))
    throw refuse('names folders beside `*` in one entry');
  return { layout };
}

const isLayout = (entry: unknown): entry is Layout => {
  const { directories, path } = (entry ?? {}) as Record<string, unknown>;
  return (
    Array.isArray(directories) &&
    directories.length > 0 &&
    directories.every((one) => typeof one === 'string') &&
    typeof path === 'string'
  );
};

function isNewer(version: string, than: string): boolean {
  const [own, other] = [version, than].map((one) => one.split('.').map(Number)) as [number[], number[]];
  return own[0]! > other[0]! || (own[0] === other[0] && own[1]! > other[1]!);
}

/** A file's path, or a sentence why nobody can tell it. Nothing is guessed: a wrong path would be a law that is not found. */
export function pathOf(
  { layout }: Manifest,
  front: Readonly<Record<string, unknown>>,
): { readonly path: string } | { readonly refused: string } {
  const directory = String(front.jurisdiction ?? front.country ?? '');
  const identifier = String(front.identifier ?? '');
  const entry =
    layout.find(({ directories }) => directory !== '*' && directories.includes(directory)) ??
    layout.find(({ directories }) => directories.includes('*'));
  if (!entry) return { refused: `has no entry for the folder \`${directory}\`` };
  const derived: Readonly<Record<string, string>> = {
    directory,
    identifier,
    id_sha1_2: createHash('sha1').update(identifier, 'utf8').digest('hex').slice(0, 2),
  };
  let refused: string | null = null;
  const path = entry.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = derived[name] ?? (front[name] === undefined ? null : String(front[name]));
    if (value === null) refused ??= `names \`{${name}}\`, which the file does not say`;
    else if (/^\.*$|[/\\\0]/.test(value))
      refused ??= `gets \`${value}\` for \`{${name}}\`, which is no name of a file`;
    return value ?? '';
  });
  return refused === null ? { path } : { refused };
}
