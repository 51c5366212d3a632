/** The folder in which a build works. */

/**
 * Runs `work` with `folder` as the working folder, and with the name that the system has for it. Behind a link, or with other
 * capitals on a disk that tells none apart, that is another one, and Astro compares its output with it letter by letter: it puts
 * its bundle elsewhere where the two differ.
 */
export async function workingIn<T>(folder: string, work: (home: string) => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work(process.cwd());
  } finally {
    process.chdir(before);
  }
}
