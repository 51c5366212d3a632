/** Who wants to hear how far a build is: Astro reads the configuration itself, so that is said beside it. */

export interface BuildWatcher {
  readonly onPages: (all: number) => void;
  readonly onPage: (pathname: string) => void;
  readonly onPdf: (done: number, all: number) => void;
}

const WATCHER = Symbol.for('gazette.watcher');
const shared = globalThis as { [WATCHER]?: BuildWatcher };

export function watchBuild(watcher: BuildWatcher): void {
  shared[WATCHER] = watcher;
}

export const buildWatcher = (): BuildWatcher =>
  shared[WATCHER] ?? { onPages: () => {}, onPage: () => {}, onPdf: () => {} };
