/** Shows the progress of long work: a bar on a terminal, a line now and then elsewhere, nothing with `--json`. */
import { progress } from '@clack/prompts';

export interface Progress {
  /** `message`: shown beside the bar. */
  readonly advance: (message: string, by?: number) => void;
  /** `null`: nothing more is said. */
  readonly stop: (message: string | null) => void;
}

/** Shorter work shows no progress. */
const QUIET_MS = 2000;

/** How often a line is printed where no bar can be drawn. */
const LINE_EVERY_MS = 10_000;

/** `quietMs`: how long nothing is shown; by default a bar comes sooner than a line. */
export function startProgress(
  all: number,
  title: string,
  { json = false, quietMs }: { json?: boolean; quietMs?: number },
): Progress {
  if (json) return { advance: () => {}, stop: () => {} };
  const began = performance.now();
  let done = 0;
  const rest = () => {
    const seconds = (performance.now() - began) / 1000;
    const perSecond = done / Math.max(seconds, 0.001);
    return `${Math.min(Math.floor(done), all)}/${all}, ${perSecond.toFixed(1)}/s, ${durationOf((all - done) / Math.max(perSecond, 0.001))} left`;
  };
  if (process.stderr.isTTY) {
    let bar: ReturnType<typeof progress> | null = null;
    let drawn = 0;
    return {
      advance: (message, by = 1) => {
        done += by;
        if (!bar && performance.now() - began < (quietMs ?? QUIET_MS)) return;
        if (!bar) {
          bar = progress({ max: Math.max(all, 1), output: process.stderr });
          bar.start(title);
        }
        bar.advance(done - drawn, `${title}: ${rest()}${message && `; ${message}`}`);
        drawn = done;
      },
      stop: (message) => {
        if (bar) bar.stop(message ?? `${title}: ${done}`);
        else if (message !== null) console.error(message);
      },
    };
  }
  let said = began + (quietMs ?? LINE_EVERY_MS) - LINE_EVERY_MS;
  return {
    advance: (message, by = 1) => {
      done += by;
      if (performance.now() - said < LINE_EVERY_MS) return;
      said = performance.now();
      console.error(`${title}: ${rest()}${message && `; ${message}`}`);
    },
    stop: (message) => {
      if (message !== null) console.error(message);
    },
  };
}

/** `4 s`, `12 min`, `3 h 20 min`. */
export function durationOf(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
