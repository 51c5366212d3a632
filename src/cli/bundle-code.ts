/** Bundles the command line: its modules and most packages in a few files, of which a command loads those that it needs. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { type LateModules, lateModules, PART } from './late-modules.ts';
import { takenModules } from './taken-modules.ts';

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
    const modules = await takenModules(project, build);
    const late = lateModules(modules, BESIDE);
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
      plugins: [ownModules(project, [...modules.keys()], late), partsOfPackages, modulesOfNode],
    });
    const inputs = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'));
    return { entry: join(own, 'run.mjs'), inputs: [...new Set([...inputs, ...late.passed])] };
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  } finally {
    await stop();
  }
}

/** The code of threads that begin often, by the name under which the code that starts them looks for it. */
const THREADS: Readonly<Record<string, string>> = {
  'history-worker': 'src/import/history/worker.ts',
  'docx-worker': 'src/import/docx/worker.ts',
  'settle-worker': 'src/output/pdf/settle-worker.ts',
};

/** Those that the project has. */
const threadsOf = (project: string) =>
  Object.fromEntries(Object.entries(THREADS).filter(([, path]) => existsSync(join(project, path))));

const ownModules = (project: string, paths: readonly string[], { codeOf }: LateModules): Plugin => ({
  name: 'own-modules',
  setup: ({ onLoad }) => {
    const byPlace = new Map(paths.map((path) => [join(project, path), path]));
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const own = byPlace.get(path);
      const contents = own === undefined ? null : codeOf(own);
      return contents === null ? undefined : { contents, loader: 'js' };
    });
  },
});

/** Modules that export one thing of a package, so that nothing else of it is bundled. */
const partsOfPackages: Plugin = {
  name: 'parts-of-packages',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: new RegExp(`^${PART}`) }, ({ path, resolveDir }) => ({
      path: path.slice(PART.length),
      namespace: PART,
      pluginData: resolveDir,
    }));
    onLoad({ filter: /./, namespace: PART }, ({ path, pluginData }) => {
      const [from, name] = path.split('#');
      return {
        contents: `export { ${name} as it } from ${JSON.stringify(from)};`,
        resolveDir: pluginData,
      };
    });
  },
};

/** Node's modules as packages get them: with `import`, Node would make a list of everything that each exports. */
const modulesOfNode: Plugin = {
  name: 'modules-of-node',
  setup: ({ onResolve, onLoad }) => {
    const names = builtinModules.filter((name) => !name.startsWith('_')).join('|');
    onResolve({ filter: new RegExp(`^(?:node:)?(?:${names})$`) }, ({ path, kind, importer }) =>
      kind === 'import-statement' && importer.includes('node_modules')
        ? { path: path.replace(/^(?:node:)?/, 'node:'), namespace: 'node' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'node' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

function prune(folder: string, now: number): void {
  for (const name of readdirSync(folder).filter((one) => one.startsWith('code-'))) {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stats && now - stats.mtimeMs > UNUSED_MS)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}
