#!/usr/bin/env node
/** Where the command line begins: under a Node that can run it, with what Node made of the code kept for the next start. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// `node:sqlite` without a flag, Zstandard and hooks for modules: 22.15, 23.8.
const isNewEnough = major > 23 || (major === 23 && minor >= 8) || (major === 22 && minor >= 15);

if (isNewEnough) {
  withoutWarnings();
  withReadersThatLeave();
  const { enableCompileCache } = await import('node:module');
  // Into the folder that `NODE_COMPILE_CACHE` names, else a temporary one: the tool's own may be read-only.
  enableCompileCache();
  const { pathToFileURL } = await import('node:url');
  const { keptCode } = await import('./kept-code.ts');
  const kept = await keptCode();
  const { run } =
    kept === null
      ? await import('./run.ts')
      : ((await import(pathToFileURL(kept).href)) as typeof import('./run.ts'));
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error(
    `gazette: this is Node ${process.versions.node}, and Gazette needs Node 22.15 or newer (of 23, 23.8)`,
  );
  process.exitCode = 3;
}

/** Hides Node's warnings that SQLite (Node 22) and type stripping (Node 24) are experimental: they do not concern users. */
function withoutWarnings(): void {
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
    if (!/(SQLite|stripTypeScriptTypes) is an experimental feature/.test(String(warning)))
      emitWarning.call(process, warning, ...rest);
  }) as typeof process.emitWarning;
}

/**
 * `| head -1` closes the pipe before everything is written. The command still runs to its end, so that no write stays half done
 * and its exit status is right.
 */
function withReadersThatLeave(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

export {};
