/** What a repository itself says of its files: read from `git log` by hand, for the reader that checks an import. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { dayOnClock } from './days.ts';

const git = (repository: string, args: readonly string[], input?: string): Buffer =>
  execFileSync('git', ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', ...args], {
    cwd: repository,
    input,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  });

export interface LoggedChange {
  readonly status: string;
  readonly similarity: number;
  readonly from: string;
  readonly path: string;
  readonly blob: string;
}

export interface LoggedCommit {
  readonly id: string;
  /** By the committer's clock, and by the author's. */
  readonly day: string;
  readonly authorDay: string;
  readonly at: number;
  readonly message: string;
  readonly changes: readonly LoggedChange[];
}

/** The branch's own line, oldest first. */
export function logOf(repository: string): LoggedCommit[] {
  const list = (moves: string) =>
    git(repository, [
      ...[
        'log',
        '--first-parent',
        '--diff-merges=first-parent',
        '--reverse',
        '--raw',
        '--no-abbrev',
        '--root',
      ],
      ...[
        moves,
        '-l0',
        '-z',
        '--format=%x01%H%x02%ct%x02%cd%x02%at%x02%ad%x02%B%x03',
        '--date=format:%z',
        'HEAD',
      ],
    ]).toString('utf8');
  let out: string;
  try {
    out = list('-M40%');
  } catch {
    // A copy without all objects tells of whole moves only.
    out = list('-M100%');
  }
  return out
    .split('\x01')
    .slice(1)
    .map((record) => {
      const end = record.indexOf('\x03');
      const [id, ct, cd, at, ad, message] = record.slice(0, end).split('\x02');
      return {
        id: id!,
        at: Number(ct),
        day: dayOnClock(Number(ct), cd!),
        authorDay: dayOnClock(Number(at), ad!),
        message: message ?? '',
        changes: changesIn(record.slice(end + 1)),
      };
    });
}

function changesIn(text: string): LoggedChange[] {
  const fields = text.split('\0').map((field) => field.replace(/^\n+/, ''));
  const changes: LoggedChange[] = [];
  for (let i = 0; i < fields.length; i++) {
    const match = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])(\d*)$/.exec(fields[i]!);
    if (!match) continue;
    const [, mode, blob, status, similarity] = match;
    const first = fields[++i]!;
    const path = status === 'R' || status === 'C' ? fields[++i]! : first;
    if (mode === '120000' || mode === '160000') continue;
    changes.push({ status: status!, similarity: Number(similarity || 100), from: first, path, blob: blob! });
  }
  return changes;
}

/** A file as a commit left it; `blob` is `null` where it took the file away. */
export interface LoggedState {
  readonly commit: LoggedCommit;
  readonly index: number;
  readonly path: string;
  readonly blob: string | null;
}

/** The states of the file that stands at `path` in the end, followed backwards through its names; oldest first. */
export function statesOf(log: readonly LoggedCommit[], path: string): LoggedState[] {
  const states: LoggedState[] = [];
  let name = path;
  for (let index = log.length - 1; index >= 0; index--) {
    const commit = log[index]!;
    const change = commit.changes.find((one) => one.path === name);
    if (change) {
      states.push({ commit, index, path: name, blob: change.status === 'D' ? null : change.blob });
      if (isAnother(change)) break;
      if (change.status === 'R') name = change.from;
      else if (change.status === 'A') name = movedFrom(commit, name) ?? name;
    } else if (
      states.length > 0 &&
      commit.changes.some(({ status, from }) => status === 'R' && from === name)
    )
      // Something else that had this name went elsewhere: what stood here before is another file.
      break;
  }
  return states.reverse();
}

/** What keeps less of a text than this is taken for a move only where the names say so, as the docs have it. Hundredths. */
const SURE = 80;
const NO_NAMES = ['policy', 'policies', 'index', 'the', 'and'];

/** Whether git takes two documents for one: half the words are others, and no word of the name stayed. */
function isAnother({ status, similarity, from, path }: LoggedChange): boolean {
  if (status !== 'R' || similarity >= SURE) return false;
  const names = [from, path].map((place) => {
    const [file, folder] = place
      .replace(/\.[^./]*$/, '')
      .split('/')
      .reverse();
    const name = /^(?:index|readme|overview|main)$/i.test(file!) ? `${folder ?? ''} ${file}` : file!;
    return name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !NO_NAMES.includes(word));
  });
  return !names[0]!.some((word) => names[1]!.includes(word));
}

/** Where a file came from that git takes for a new one: the only one of its name went in the same commit. */
function movedFrom({ changes }: LoggedCommit, path: string): string | null {
  const base = (one: string) => one.slice(one.lastIndexOf('/') + 1);
  if (/^(index|readme)\./i.test(base(path))) return null;
  const gone = changes.filter((one) => one.status === 'D' && base(one.path) === base(path));
  const come = changes.filter((one) => one.status === 'A' && base(one.path) === base(path));
  return gone.length === 1 && come.length === 1 ? gone[0]!.path : null;
}

/** The bytes of many objects at once. */
export function blobsOf(repository: string, ids: readonly string[]): Map<string, Buffer> {
  const out = git(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  const found = new Map<string, Buffer>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [id, type, size] = out.subarray(at, end).toString('utf8').split(' ');
    if (type === 'missing') {
      at = end + 1;
      continue;
    }
    found.set(id!, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return found;
}

/** One in so many of the Markdown files that a repository has in the end, as the digests of their paths fall; the same each time. */
export function sampleOf(
  repository: string,
  {
    oneIn,
    longest,
    besides,
  }: { readonly oneIn: number; readonly longest: number; readonly besides: readonly string[] },
): string[] {
  const listed = git(repository, ['ls-tree', '-r', '-l', '-z', 'HEAD']).toString('utf8').split('\0');
  return listed.flatMap((line) => {
    const [, mode, size, path] = /^(\d+) blob [0-9a-f]+ +(\d+)\t(.+\.md)$/s.exec(line) ?? [];
    if (path === undefined || mode === '120000' || Number(size) > longest) return [];
    if (besides.some((one) => path === one || path.startsWith(`${one}/`))) return [];
    const digest = createHash('sha256').update(path).digest('hex');
    return Number.parseInt(digest.slice(0, 8), 16) % oneIn === 0 ? [path] : [];
  });
}
