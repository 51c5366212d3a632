/** The thread that takes in Word files from anywhere: what it may use of memory is bounded, and it can be ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { DocxError } from './package.ts';
import { type DocxOptions, takeIn } from './take-in.ts';

const { bytes, options } = workerData as { bytes: Uint8Array; options: DocxOptions };

try {
  parentPort!.postMessage({ imported: takeIn(bytes, options) });
} catch (error) {
  // Nested so deeply that no stack can follow it.
  const isDeep = error instanceof RangeError || (error as Error)?.cause instanceof RangeError;
  const message = isDeep
    ? 'its text is nested more deeply than any reader could follow'
    : error instanceof DocxError
      ? error.message
      : `it could not be read: ${error instanceof Error ? error.message : String(error)}`;
  parentPort!.postMessage({ message });
}
