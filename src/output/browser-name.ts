/** What a browser is called, with its version: said by itself, or on Windows read from where it stands. */

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { TOOL_LOCALE } from '../model/index.ts';

const VERSION = /\d+(?:\.\d+){3}/;

/** `null` where it does not say. On Windows Chrome answers no such question, but opens a window. */
export function browserAt(path: string): string | null {
  if (process.platform === 'win32') return standingAt(path);
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return status === 0 ? stdout.trim() : null;
}

/**
 * The program with the version that stands beside it, as installed browsers of Windows have it (`Application/131.0.6778.86/`),
 * or in its path, as those that puppeteer keeps (`win64-131.0.6778.85/`). Of several the newest: it is started next.
 */
export function standingAt(path: string): string {
  const [folder, program] = [path.replace(/[\\/][^\\/]*$/, ''), path.replace(/^.*[\\/]|\.exe$/gi, '')];
  const beside = readdirSync(folder).filter((name) => new RegExp(`^${VERSION.source}$`).test(name));
  const newest = beside.sort((a, b) => a.localeCompare(b, TOOL_LOCALE, { numeric: true })).at(-1);
  const version = newest ?? VERSION.exec(folder)?.[0];
  return version === undefined ? program : `${program} ${version}`;
}
