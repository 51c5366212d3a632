/** A thread that reads the history of one document at a time. */
import { parentPort } from 'node:worker_threads';
import type { HistoryOptions, ImportedHistory, SourceDocument } from './states.ts';
import { versionsOf } from './versions.ts';

/** A text has been read, or written: half of what there is to do for it. */
export interface Step {
  readonly policy: string;
}

export default ({ source, options }: { source: SourceDocument; options: HistoryOptions }): ImportedHistory =>
  versionsOf(source, options, () => parentPort?.postMessage({ policy: source.policy } satisfies Step));
