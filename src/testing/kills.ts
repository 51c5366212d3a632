/** How often commands are killed, and where that can be done. */
import { hasPrograms } from './programs.ts';

/** `GAZETTE_KILLS`: so many, for whoever shares the work out over several processes. */
export const KILLS = Number(process.env.GAZETTE_KILLS ?? (process.env.GAZETTE_TRIALS === 'full' ? 200 : 2));

/** So many of them at least fall in the critical part: 30 of 200. */
export const LEAST = Math.max(1, Math.round(KILLS * 0.15));

/** Whether the machine says what its processes were started with, and can stop them at a call. */
export const canStrike = process.platform === 'linux' && hasPrograms('strace');
