/** Repositories elsewhere: where a branch of one stands, and a copy of it here that is brought up to date. */
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { commonCommit, GitError, gitOutput, resolveRef } from './git.ts';

/** A repository elsewhere cannot be reached: that may pass. */
export class RemoteError extends Error {}

/** `https://…`, `ssh://…`, `file://…`, `git@host:path`: what is no folder of this machine. */
export const isAddress = (text: string): boolean =>
  /^(?:https?|ssh|git|file):\/\/\S+$/i.test(text) || /^[\w.-]+@[\w.-]+:[^\s:][^\s]*$/.test(text);

/** The address as it may be written down: whoever was let in with a password keeps it. A name for `ssh` is no secret. */
export const plainAddress = (address: string): string =>
  address.replace(/^([a-z]+:\/\/)([^/@\s]*)@/i, (_, scheme: string, who: string) =>
    /^ssh:/i.test(scheme) ? `${scheme}${who.split(':')[0]}@` : scheme,
  );

/** Names of a repository that stands around this process mean nothing for another one. */
const OF_ANOTHER =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR)$/;
const OF_ANOTHER_TOO = /^GIT_(?:NAMESPACE|PREFIX|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|CONFIG|TRACE.*)$/;

/** As whoever calls us reaches the host: with their keys, their helpers for passwords, their proxies. Nobody is asked. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_ANOTHER.test(name) && !OF_ANOTHER_TOO.test(name)),
  ),
  GIT_CEILING_DIRECTORIES: tmpdir(),
  GIT_TERMINAL_PROMPT: '0',
  // Such as run no program that an address names.
  GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
  LC_ALL: 'C',
});

/** Who sends nothing for a minute has gone. */
const PATIENCE = ['-c', 'http.lowSpeedLimit=1', '-c', 'http.lowSpeedTime=60'];

async function asked(address: string, folder: string, args: readonly string[]): Promise<string> {
  try {
    const out = await gitOutput(folder, [...PATIENCE, ...args], environment());
    return out.toString('utf8');
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const said = error.message.replaceAll(address, plainAddress(address));
    throw new RemoteError(`${plainAddress(address)} cannot be read: ${said}`);
  }
}

/** What a branch, a tag or `HEAD` is called there, and the commit at which it stands. Throws `RemoteError`, `GitError`. */
export async function remoteHead(
  address: string,
  ref: string,
): Promise<{ readonly name: string; readonly commit: string }> {
  const names = ref === 'HEAD' ? ['HEAD'] : [`refs/heads/${ref}`, `refs/tags/${ref}`, ref];
  const wanted = [...names, `refs/tags/${ref}^{}`];
  const out = await asked(address, tmpdir(), [
    'ls-remote',
    '--quiet',
    '--end-of-options',
    address,
    ...wanted,
  ]);
  const commits = new Map(
    out.split('\n').flatMap((line) => {
      const [commit, name] = line.split('\t');
      return name === undefined ? [] : [[name, commit!] as const];
    }),
  );
  const name = names.find((one) => commits.has(one));
  if (name === undefined)
    throw new GitError(
      ref === 'HEAD'
        ? `${plainAddress(address)} has no commits yet, or its HEAD names a branch that is not there: name one with --branch`
        : `${plainAddress(address)} has no branch or tag \`${ref}\``,
    );
  return { name, commit: commits.get(`${name}^{}`) ?? commits.get(name)! };
}

const HERE = 'refs/followed/head';

/**
 * Brings the copy in `folder` up to date and gives the commit at which `name` stands in it. What the copy had stays in it, also
 * where the branch no longer leads to it. Throws `RemoteError`.
 */
export async function fetchRemote(
  address: string,
  { name, commit }: { readonly name: string; readonly commit: string },
  folder: string,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(`${folder}/HEAD`)) {
    const format = commit.length === 64 ? 'sha256' : 'sha1';
    await gitOutput(folder, ['init', '--bare', '--quiet', '--template=', `--object-format=${format}`]);
  }
  const before = await resolveRef(folder, HERE).catch(() => null);
  const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--force'];
  await asked(address, folder, ['fetch', ...quiet, '--end-of-options', address, `${name}:${HERE}`]);
  const now = await resolveRef(folder, HERE);
  if (before !== null && (await commonCommit(folder, before, now)) !== before)
    await gitOutput(folder, ['update-ref', `refs/followed/before/${before}`, before]);
  return now;
}
