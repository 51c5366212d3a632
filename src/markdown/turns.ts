/**
 * Long work in steps: done at once, or in turns with what waits in this process.
 *
 * A process that never waits keeps what a parser in native code has allocated, for the parser frees it when its process next
 * waits: 15,000 texts in one go held 1.2 GB.
 */
import { setImmediate } from 'node:timers/promises';

/** Steps after which the process waits for a moment. */
const STEPS = 100;

/** All steps in one go; gives what they give. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same, and what waits in this process has its turn after every hundred steps. */
export async function inTurns<T>(work: Generator<void, T>): Promise<T> {
  for (let steps = 1; ; steps++) {
    const { done, value } = work.next();
    if (done) return value;
    if (steps % STEPS === 0) await setImmediate();
  }
}
