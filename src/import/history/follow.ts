/** From commits to files: each file's states in order, through every move, and when it went. */
import type { Commit, FileChange } from './git.ts';

/** What a file held after a commit; `blob` is `null` where the commit took it away. */
export interface FileState {
  readonly commit: Commit;
  readonly path: string;
  readonly blob: string | null;
}

export interface FileHistory {
  /** The path it has now, or had last. */
  readonly path: string;
  readonly states: readonly FileState[];
  /** How often it was moved. */
  readonly moves: number;
  /** The commit that took it away; `null`: it is there. */
  readonly ended: Commit | null;
}

type Building = { path: string; states: FileState[]; moves: number; ended: Commit | null };

/** Every file that any of `commits` (oldest first) has. Submodules and symbolic links hold no text and are left out. */
export function followFiles(commits: readonly Commit[]): FileHistory[] {
  const all: Building[] = [];
  const byPath = new Map<string, Building>();
  for (const commit of commits) {
    const changes = commit.changes.flatMap(withoutDoubt);
    const moves = [...changes.filter(({ from }) => from !== null), ...movedByName(changes, byPath)];
    // All leave before any arrives: two files may change places.
    const arriving = moves.map((move) => ({ move, file: byPath.get(move.from!) }));
    for (const { move, file } of arriving) if (byPath.get(move.from!) === file) byPath.delete(move.from!);
    for (const { move, file } of arriving) {
      const moved = file ?? begin(move.path);
      moved.path = move.path;
      moved.moves += file ? 1 : 0;
      byPath.set(move.path, moved);
      if (move.blob !== null) moved.states.push({ commit, path: move.path, blob: move.blob });
    }
    const done = new Set(moves.flatMap(({ path, from }) => [path, from]));
    for (const { path, from, blob, kind } of changes) {
      if (from !== null || done.has(path) || kind !== 'file') continue;
      const known = byPath.get(path);
      if (blob === null) {
        if (known && known.ended === null) {
          known.ended = commit;
          known.states.push({ commit, path, blob });
        }
        continue;
      }
      // A file that comes back under its old name is the same one.
      const file = known ?? begin(path);
      byPath.set(path, file);
      file.ended = null;
      file.states.push({ commit, path, blob });
    }
  }
  return all.filter(({ states }) => states.length > 0);

  function begin(path: string): Building {
    const file: Building = { path, states: [], moves: 0, ended: null };
    all.push(file);
    return file;
  }
}

/** A move that keeps so many hundredths of a text is one, whatever the names are. */
const SURE = 80;

/** Companies write one document from another: where half the words are new and the names say nothing, one went and one came. */
function withoutDoubt(change: FileChange): FileChange[] {
  const { path, from, kept } = change;
  if (from === null || kept >= SURE || wordsOf(path).some((word) => wordsOf(from).includes(word)))
    return [change];
  return [
    { ...change, path: from, from: null, blob: null },
    { ...change, from: null },
  ];
}

/** The words of a file's own name, and of its folder's where every folder has a file of that name: `index.md`. */
function wordsOf(path: string): string[] {
  const parts = path.replace(/\.[^./]*$/, '').split('/');
  const own = /^(index|readme|overview|main)$/i.test(parts.at(-1)!)
    ? parts.slice(-2).join(' ')
    : parts.at(-1)!;
  return (own.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(
    (word) => !/^(policy|policies|index|the|and)$/.test(word),
  );
}

/** Files that changed folder and too many words at once for git: one name went and the same one came, and no other. */
function movedByName(changes: readonly FileChange[], byPath: ReadonlyMap<string, Building>) {
  const name = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const count = (names: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const one of names) counts.set(one, (counts.get(one) ?? 0) + 1);
    return counts;
  };
  const files = changes.filter(({ from, kind }) => from === null && kind === 'file');
  const gone = files.filter(({ path, blob }) => blob === null && byPath.has(path));
  const come = files.filter(({ path, blob }) => blob !== null && !byPath.has(path));
  const [goneCount, comeCount] = [gone, come].map((some) => count(some.map(({ path }) => name(path))));
  return come.flatMap((change) => {
    const own = name(change.path);
    // Every folder has an `index.md`: such a name says nothing.
    if (/^(index|readme)\./i.test(own) || goneCount!.get(own) !== 1 || comeCount!.get(own) !== 1) return [];
    return [{ ...change, from: gone.find(({ path }) => name(path) === own)!.path }];
  });
}
