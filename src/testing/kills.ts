/** How often commands are killed, and where that can be done. */
import { hasPrograms } from './programs.ts';

export const KILLS = process.env.GAZETTE_TRIALS === 'full' ? 200 : 4;

/** So many of them at least fall in the critical part. */
export const LEAST = KILLS === 200 ? 30 : 1;

/** Whether the machine says what its processes were started with, and can stop them at a call. */
export const canStrike = process.platform === 'linux' && hasPrograms('strace');
