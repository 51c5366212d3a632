/** Explains what the system refused: Windows renames and deletes no file that is open in another program. */

const REFUSED = ['EBUSY', 'EPERM', 'EACCES'];

/** A sentence with the file and advice; `null`: the error is of another kind. */
export function refusedByDisk(error: unknown): string | null {
  const { code = '', path, dest, syscall } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string };
  if (!REFUSED.includes(code) || path === undefined) return null;
  const place = dest === undefined ? path : `${path} -> ${dest}`;
  return `the system refused ${syscall} of ${place} (${code}): another program has it open, or you have no right to it. Close that program or get the right, then run this again`;
}
