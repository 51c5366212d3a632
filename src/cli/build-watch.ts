/** Messages of a build while it works. */
import type { BuildStage, BuildWatcher } from '../site/index.ts';
import { startProgress } from './progress.ts';
import type { CommonOptions } from './report.ts';

/** Texts without a PDF that are listed by name. */
const NAMED = 10;

export interface PageCount {
  all: number;
  /** How many of them did not come from the cache. */
  made: number;
}

/** CPU seconds of this process and its threads by stage, not those of the browser and of the indexer. */
export type StageSeconds = Partial<Record<BuildStage, number>>;

interface Watched {
  readonly watcher: BuildWatcher;
  readonly count: PageCount;
  /** Ends the last stage. */
  readonly seconds: () => StageSeconds;
}

/** Reports the progress of pages and PDFs, and counts them. */
export function watchedBy(options: CommonOptions): Watched {
  const count = { all: 0, made: 0 };
  const { seconds, turn } = stopwatch();
  const silent = startProgress(0, '', { json: true });
  let [histories, pages, printed, searched] = [silent, silent, silent, silent];
  let left = 0;
  const watcher: BuildWatcher = {
    onStage: turn,
    onHistory: (done, all) => {
      if (done === 1) histories = startProgress(all, 'histories', options);
      histories.advance('');
      if (done === all) histories.stop(null);
    },
    onPages: (all) => {
      left = all;
      count.all = all;
      pages = startProgress(all, 'pages', options);
    },
    onPage: (pathname, isKept) => {
      pages.advance(pathname);
      if (!isKept) count.made += 1;
      left -= 1;
      if (left === 0) pages.stop(null);
    },
    onPdf: (done, all) => {
      if (done === 1) printed = startProgress(all, 'PDF', options);
      printed.advance('');
      if (done === all) printed.stop(null);
    },
    onSearch: (done, all) => {
      if (done === 1) searched = startProgress(all, 'texts searched', options);
      searched.advance('');
      if (done === all) searched.stop(null);
    },
    onUnprintable: (texts) => {
      if (texts.length === 0 || options.json) return;
      const more = texts.length > NAMED ? [`and ${texts.length - NAMED} more`] : [];
      console.error(
        `No PDF for ${texts.length} ${texts.length === 1 ? 'text' : 'texts'} with characters that the printing fonts do not have:\n  ${[...texts.slice(0, NAMED), ...more].join('\n  ')}`,
      );
    },
    onBeyondBounds: (sentences) => {
      for (const sentence of sentences) console.error(`warning: ${sentence}`);
    },
  };
  return { watcher, count, seconds };
}

/** Begins with the first stage. */
function stopwatch() {
  const spent: StageSeconds = {};
  let [stage, begun] = ['bundle' as BuildStage, process.cpuUsage()];
  const turn = (next: BuildStage) => {
    const { user, system } = process.cpuUsage(begun);
    spent[stage] = (spent[stage] ?? 0) + (user + system) / 1e6;
    [stage, begun] = [next, process.cpuUsage()];
  };
  return {
    turn,
    seconds: () => {
      turn(stage);
      return spent;
    },
  };
}
