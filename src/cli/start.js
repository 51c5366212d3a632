#!/usr/bin/env node
// @ts-check
/**
 * Starts the command line: under a Node that can run it, from the bundle of its code if that is made of the sources as they are.
 *
 * This is JavaScript, and takes Node's modules without `import`: every start runs it, and Node's compiler of TypeScript, or the
 * list of everything that a module exports, takes longer to load than a small command runs.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// `node:sqlite` without a flag, Zstandard and hooks for modules: 22.15, 23.8.
const isNewEnough = major > 23 || (major === 23 && minor >= 8) || (major === 22 && minor >= 15);

if (isNewEnough) {
  withoutWarnings();
  withReadersThatLeave();
  // Into the folder that `NODE_COMPILE_CACHE` names, else a temporary one: the tool's own may be read-only.
  process.getBuiltinModule('node:module').enableCompileCache();
  const bundle = keptBundle() ?? (await (await import('./kept-code.ts')).newBundle());
  const { run } = await codeOf(bundle);
  process.exitCode = await run(process.argv.slice(2), bundle);
} else {
  console.error(
    `gazette: this is Node ${process.versions.node}, and Gazette needs Node 22.15 or newer (of 23, 23.8)`,
  );
  process.exitCode = 3;
}

/**
 * The code of the command line: that of the bundle, or of the sources.
 *
 * @param {string | null} bundle
 * @returns {Promise<typeof import('./run.ts')>}
 */
function codeOf(bundle) {
  if (bundle === null) return import('./run.ts');
  return import(process.getBuiltinModule('node:url').pathToFileURL(bundle).href);
}

/**
 * The bundle that `kept-code.ts` stored, if each of its sources has the size and the time of change that it had; else `null`.
 *
 * @returns {string | null}
 */
function keptBundle() {
  if (process.env.GAZETTE_BUNDLES === '') return null;
  const { existsSync, readFileSync, statSync } = process.getBuiltinModule('node:fs');
  const project = new URL('../../', import.meta.url);
  try {
    /** @type {import('./kept-code.ts').Kept} */
    const kept = JSON.parse(
      readFileSync(new URL('node_modules/.cache/gazette/current.json', project), 'utf8'),
    );
    const folder = process.getBuiltinModule('node:url').fileURLToPath(project);
    const isSame = kept.sources.every(([path, size, changedMs]) => {
      const stats = statSync(folder + path, { throwIfNoEntry: false });
      return (stats?.size ?? -1) === size && (stats?.ctimeMs ?? -1) === changedMs;
    });
    return isSame && existsSync(kept.entry) ? kept.entry : null;
  } catch {
    // There is none, or it was written by halves.
    return null;
  }
}

/** Hides Node's warnings that SQLite (Node 22) and type stripping (Node 24) are experimental: they do not concern users. */
function withoutWarnings() {
  const { emitWarning } = process;
  process.emitWarning = /** @type {typeof process.emitWarning} */ (
    (/** @type {string | Error} */ warning, /** @type {never[]} */ ...rest) => {
      if (!/(SQLite|stripTypeScriptTypes) is an experimental feature/.test(String(warning)))
        emitWarning.call(process, warning, ...rest);
    }
  );
}

/**
 * `| head -1` closes the pipe before everything is written. The command still runs to its end, so that no write stays half done
 * and its exit status is right.
 */
function withReadersThatLeave() {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
