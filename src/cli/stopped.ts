/** Resolves when this process is asked to end: Ctrl+C, a supervisor, or a closed terminal. */
export const stopped = (): Promise<void> =>
  new Promise((end) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end());
  });
