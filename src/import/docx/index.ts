/** A lawyer's Word file as the Markdown of a policy, made in a thread of its own within bounds of memory and time. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DocxError } from './package.ts';
import type { DocxOptions, ImportedDocx } from './take-in.ts';

/** The thread's code where the command line runs from a bundle (`cli/bundle-code.ts`): half of the time to load. */
const BUNDLED = join(import.meta.dirname, 'docx-worker.mjs');
/** A text of a thousand pages takes some 200 MB and ten seconds. */
const MEMORY_MB = 1024;
const TIME_MS = 120_000;

export type { DocxOptions, ImportedDocx } from './take-in.ts';

/** Throws a `DocxError` whose message says what is wrong with the file. */
export function importDocx(bytes: Uint8Array, options: DocxOptions, timeMs = TIME_MS): Promise<ImportedDocx> {
  const worker = new Worker(existsSync(BUNDLED) ? BUNDLED : new URL('./worker.ts', import.meta.url), {
    workerData: { bytes, options },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    // What libraries say of the file is no message of ours.
    stdout: true,
    stderr: true,
  });
  return new Promise<ImportedDocx>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DocxError(`it takes longer than ${timeMs / 1000} seconds to read: no policy does`));
      void worker.terminate();
    }, timeMs);
    worker.once('message', (answer: { imported: ImportedDocx } | { message: string }) => {
      if ('imported' in answer) resolve(answer.imported);
      else reject(new DocxError(answer.message));
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(
        new DocxError(
          isMemory
            ? `it takes more than ${MEMORY_MB} MB of memory to read: no policy does`
            : `it could not be read: ${error.message}`,
          { cause: error },
        ),
      );
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      // Whatever ended it without an answer; the promise is settled if there was one.
      reject(new DocxError('it could not be read: the reader ended without an answer'));
    });
  });
}
