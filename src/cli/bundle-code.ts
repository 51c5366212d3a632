/** Bundles the command line: its modules and most packages in a few files, of which a command loads those that it needs. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Packages that load files or programs of their own from their folder, or of which a command needs little. */
const BESIDE = [
  'astro',
  'vite',
  'esbuild',
  'puppeteer',
  'pagefind',
  'satteri',
  'piscina',
  '@sparticuz/chromium',
  '@aws-sdk/client-s3',
];

/** A bundle not used for this long was made from sources that no longer exist. */
const UNUSED_MS = 14 * 86_400_000;

/** `folder`: where bundles are kept; each has a folder of its own there, since a command may still load parts of another one. */
export async function bundleCode(
  project: string,
  folder: string,
): Promise<{ readonly entry: string; readonly inputs: readonly string[] }> {
  const { build, stop } = await import('esbuild');
  mkdirSync(folder, { recursive: true });
  prune(folder, Date.now());
  const own = mkdtempSync(join(folder, 'code-'));
  try {
    const { metafile } = await build({
      absWorkingDir: project,
      entryPoints: { run: 'src/cli/run.ts', ...threadsOf(project) },
      outdir: own,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node22.15',
      minifyWhitespace: true,
      metafile: true,
      logLevel: 'silent',
      external: BESIDE.flatMap((name) => [name, `${name}/*`]),
      // Packages in CommonJS load Node's own modules with `require`.
      banner: {
        js: `import{createRequire as requireFrom}from'node:module';const require=requireFrom(${JSON.stringify(join(project, 'package.json'))});`,
      },
      plugins: [
        {
          name: 'gazette-places',
          setup: ({ onLoad }) => {
            // A module that loads files from its own folder gets its original path.
            onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
              loader: 'ts',
              contents: readFileSync(path, 'utf8').replaceAll(
                /\bimport\.meta\.url\b/g,
                JSON.stringify(pathToFileURL(path).href),
              ),
            }));
          },
        },
      ],
    });
    const inputs = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'));
    return { entry: join(own, 'run.mjs'), inputs };
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  } finally {
    await stop();
  }
}

/** The code of threads that begin often, where the project has it; `import/history/index.ts` looks for it by this name. */
const threadsOf = (project: string): Record<string, string> => {
  const thread = 'src/import/history/worker.ts';
  return existsSync(join(project, thread)) ? { 'history-worker': thread } : {};
};

function prune(folder: string, now: number): void {
  for (const name of readdirSync(folder).filter((one) => one.startsWith('code-'))) {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stats && now - stats.mtimeMs > UNUSED_MS)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}
