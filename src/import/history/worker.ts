/** A thread that reads the history of one document at a time. */
import type { HistoryOptions, ImportedHistory, SourceDocument } from './states.ts';
import { versionsOf } from './versions.ts';

export default ({ source, options }: { source: SourceDocument; options: HistoryOptions }): ImportedHistory =>
  versionsOf(source, options);
