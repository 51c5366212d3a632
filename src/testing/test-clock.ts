/**
 * The day of the tests: the shipped policies are told of as of 23 November 2026, so every process that a test starts
 * lives on that day, whatever day it is. Time goes on; only its beginning is moved, by the same span in every process.
 */
const span = Number(process.env.GAZETTE_TEST_CLOCK ?? 0);
const Real = Date;
/** A worker of tests loads this twice: as every process does, and before each file. */
const MOVED = Symbol.for('gazette.test-clock');

class Moved extends Real {
  constructor(...args: ConstructorParameters<typeof Date> | []) {
    super(...((args.length > 0 ? args : [Real.now() - span]) as [number]));
  }
  static override now() {
    return Real.now() - span;
  }
}

if (!(MOVED in Real)) globalThis.Date = Object.assign(Moved, { [MOVED]: true }) as unknown as DateConstructor;
