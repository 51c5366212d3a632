/** A folder that only its user can read and write. Anybody else who could write there could change the pages. */
import { chmodSync, mkdirSync, statSync } from 'node:fs';

const OWN = 0o700;

/** Makes `folder`. If it exists and belongs to this user, takes away everybody else's rights. */
export function privateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: OWN });
  const { mode, uid } = statSync(folder);
  // Windows has other rights, and a folder of another user is theirs to change.
  if (process.getuid?.() === uid && (mode & 0o077) !== 0) chmodSync(folder, OWN);
}
