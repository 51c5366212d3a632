/** Bundles the command line: its modules and most packages in a few files, of which a command loads those that it needs. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Packages that find files or programs of their own beside them, or are larger than what a command needs of them. */
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

/** A bundle that no start has found for so long is of sources that are gone. */
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
      entryPoints: { run: 'src/cli/run.ts' },
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
      // Packages in CommonJS ask for Node's own modules with `require`.
      banner: {
        js: `import{createRequire as requireFrom}from'node:module';const require=requireFrom(${JSON.stringify(join(project, 'package.json'))});`,
      },
      plugins: [
        {
          name: 'gazette-places',
          setup: ({ onLoad }) => {
            // A module that finds something beside it stands where it stood.
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

function prune(folder: string, now: number): void {
  for (const name of readdirSync(folder).filter((one) => one.startsWith('code-'))) {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stats && now - stats.mtimeMs > UNUSED_MS)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}
