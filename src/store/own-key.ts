/** The key with which this user seals what is kept on this machine. It stands where no repository reaches. */
import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { pathFrom } from './paths.ts';
import { clearPartsOf, writeOnce } from './write-once.ts';

const NAME = 'cache.key';
const KEY_BYTES = 32;
const FORM = /^[0-9a-f]{64}\n$/;

/** The folder of this user's settings; `env`: the variables of the process. */
export function settingsFolder(env: Readonly<Record<string, string | undefined>>): string {
  const named = process.platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CONFIG_HOME;
  if (named && isAbsolute(named)) return join(named, 'gazette');
  return join(homedir(), process.platform === 'win32' ? 'AppData/Local' : '.config', 'gazette');
}

/**
 * The key in `folder`, made if it is not there. `null`: there is none that could be trusted, since the folder cannot be written,
 * belongs to somebody else, or is under `project`, where it could come with the repository.
 */
export function ownKey(folder: string, project: string): Buffer | null {
  const path = join(folder, NAME);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // A project that is not there yet holds no folder that is.
    if (existsSync(project) && isUnder(realpathSync(folder), realpathSync(project))) return null;
    clearPartsOf(path);
    const found = readKey(path);
    if (found !== null) return found;
    const key = `${randomBytes(KEY_BYTES).toString('hex')}\n`;
    if (!writeOnce(path, key) && readKey(path) === null) {
      // What stands there could be read or written by others, or is no key: it gives way.
      rmSync(path, { force: true });
      writeOnce(path, key);
    }
    return readKey(path);
  } catch {
    // No home, or one that cannot be written: nothing outlives this process.
    return null;
  }
}

/** The key in the file, if it is this user's alone. */
function readKey(path: string): Buffer | null {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return null;
  const own = process.getuid?.();
  if (own !== undefined && (stats.uid !== own || (stats.mode & 0o077) !== 0)) return null;
  const text = readFileSync(path, 'utf8');
  return FORM.test(text) ? Buffer.from(text.trim(), 'hex') : null;
}

function isUnder(path: string, folder: string): boolean {
  const way = pathFrom(folder, path);
  return !(way.startsWith('..') || isAbsolute(way));
}
