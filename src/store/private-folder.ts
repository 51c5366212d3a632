/** A folder that only its user reads and writes: whoever could write there would write the pages. */
import { chmodSync, mkdirSync, statSync } from 'node:fs';

const OWN = 0o700;

/** Makes `folder`, or takes the rights of everybody else away where it is this user's own. */
export function privateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: OWN });
  const { mode, uid } = statSync(folder);
  // Windows has its own rights, and those of another user are for them to give.
  if (process.getuid?.() === uid && (mode & 0o077) !== 0) chmodSync(folder, OWN);
}
