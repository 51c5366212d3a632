/** A git repository from a list of commits, by git's own fast-import: one process, whatever the length. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';

export interface NewCommit {
  /** Seconds since 1970. */
  readonly authored: number;
  readonly committed: number;
  readonly message: string;
  /** By path: the new content, or `null` if the file goes. */
  readonly files: readonly (readonly [path: string, content: string | Uint8Array | null])[];
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** Says why git did not do it. */
export class GitExportError extends Error {}

/**
 * Makes a repository in the empty folder `folder`, with `commits` on the branch `main`; a bare one unless it `hasFiles`. Throws
 * `GitExportError`.
 */
export async function makeRepository(
  folder: string,
  commits: Iterable<NewCommit>,
  by: Person,
  { hasFiles = false } = {},
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await run(folder, ['init', '--quiet', ...(hasFiles ? [] : ['--bare']), '--initial-branch=main'], []);
  await run(folder, ['fast-import', '--quiet', '--done'], stream(commits, by));
  if (hasFiles) await run(folder, ['reset', '--quiet', '--hard', 'main'], []);
}

function* stream(commits: Iterable<NewCommit>, { name, email }: Person): Generator<Buffer> {
  const person = `${plain(name)} <${plain(email)}>`;
  for (const { authored, committed, message, files } of commits) {
    yield Buffer.from(
      `commit refs/heads/main\nauthor ${person} ${authored} +0000\ncommitter ${person} ${committed} +0000\n`,
    );
    yield data(message);
    for (const [path, content] of files) {
      if (content === null) yield Buffer.from(`D ${quoted(path)}\n`);
      else {
        yield Buffer.from(`M 100644 inline ${quoted(path)}\n`);
        yield data(content);
      }
    }
    yield Buffer.from('\n');
  }
  yield Buffer.from('done\n');
}

function data(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

const quoted = (path: string) => `"${path.replace(/[\\"]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n')}"`;
/** Names stand between the signs that end them. */
const plain = (text: string) => text.replace(/[<>\n\0]/g, ' ').trim();

async function run(folder: string, args: readonly string[], input: Iterable<Buffer>): Promise<void> {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const child = spawn('git', args, {
    cwd: folder,
    env: { ...own, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString('utf8');
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new GitExportError('the program `git` is not installed') : error),
    );
    child.on('close', resolve);
  });
  // What it says of a broken pipe is said by its end.
  child.stdin.on('error', () => {});
  for (const part of input)
    if (!child.stdin.write(part))
      await Promise.race([new Promise((go) => child.stdin.once('drain', go)), ended]);
  child.stdin.end();
  if ((await ended) !== 0) throw new GitExportError(`git ${args[0]}: ${said.replace(/\s+/g, ' ').trim()}`);
}
