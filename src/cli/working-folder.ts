/** The folder in which a build works. */

/**
 * Runs `work` with `folder` as the working folder, under its real path. Through a link, or with other capitals on a disk that
 * ignores case, the path would differ from the one that Astro knows. Astro compares both letter by letter, and would put its
 * bundle elsewhere.
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
