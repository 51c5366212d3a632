/** Settles when somebody asks this process to end: Ctrl+C, a supervisor, or a terminal that closes. */
export const stopped = (): Promise<void> =>
  new Promise((end) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end());
  });
