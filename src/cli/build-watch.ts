/** What a build says while it works. */
import type { BuildWatcher } from '../site/index.ts';
import { startProgress } from './progress.ts';
import type { CommonOptions } from './report.ts';

/** So many texts without a PDF are named. */
const NAMED = 10;

export interface PageCount {
  all: number;
  /** Those that did not come from the cache. */
  made: number;
}

/** Says how far the pages are, and the PDFs, and counts. */
export function watchedBy(options: CommonOptions): { watcher: BuildWatcher; count: PageCount } {
  const count = { all: 0, made: 0 };
  const silent = startProgress(0, '', { json: true });
  let [histories, pages, printed] = [silent, silent, silent];
  let left = 0;
  const watcher: BuildWatcher = {
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
    onUnprintable: (texts) => {
      if (texts.length === 0 || options.json) return;
      const more = texts.length > NAMED ? [`and ${texts.length - NAMED} more`] : [];
      console.error(
        `No PDF of ${texts.length} ${texts.length === 1 ? 'text' : 'texts'}, in which characters stand that no face of print has:\n  ${[...texts.slice(0, NAMED), ...more].join('\n  ')}`,
      );
    },
  };
  return { watcher, count };
}
