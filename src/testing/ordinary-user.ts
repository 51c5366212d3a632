/** Tests run as root in many machines of CI, whom the modes of files do not bind. */

/** Somebody who is nobody on every system of this kind. */
const NOBODY = 65534;

/** Whether this system has users that `asOrdinaryUser` can be. */
export const hasUsers = process.getuid !== undefined;

/** Runs `work` as somebody whom the modes of files bind. */
export function asOrdinaryUser(work: () => void): void {
  if (process.getuid?.() !== 0) return work();
  process.seteuid!(NOBODY);
  try {
    work();
  } finally {
    process.seteuid!(0);
  }
}
