/** Work that takes much memory waits for its turn: a browser that prints, a Word file that is read. */
let last: Promise<unknown> = Promise.resolve();

/** Runs `work` after all that was given before it has ended, however that ended. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => {});
  return turn;
}
