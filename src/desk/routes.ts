/** The addresses of the desk. A path is words of this table, or ids that are looked up in the archive; none is ever a file. */

import { aboutPage, saveAbout } from './pages/about.ts';
import {
  compareTexts,
  editPage,
  findingsOfDraft,
  previewFrame,
  saveText,
  stateOfText,
} from './pages/edit.ts';
import { eventPage, plannedEventNotice, writeEvent } from './pages/event.ts';
import { draftFile, redlineFile, versionFile } from './pages/files.ts';
import { listPage } from './pages/list.ts';
import { noticeFile, noticePage, plannedNoticeFile } from './pages/notice.ts';
import { beginDraft, policyPage } from './pages/policy.ts';
import { publish, publishPage } from './pages/publish.ts';
import { takeReviews } from './pages/review-files.ts';
import { reviewsPage, settleConflict } from './pages/reviews.ts';
import { textFrame, textPage } from './pages/text.ts';
import { takeWord } from './pages/word.ts';
import { type Handler, NotFound } from './visit.ts';

/** Method, path with `:names` in it, handler. */
const ROUTES: readonly (readonly [method: 'GET' | 'POST', path: string, handler: Handler])[] = [
  ['GET', '', listPage],
  ['GET', 'p/:policy', policyPage],
  ['POST', 'p/:policy/draft', beginDraft],
  ['GET', 'p/:policy/draft/text/:locale', editPage],
  ['POST', 'p/:policy/draft/text/:locale', saveText],
  ['GET', 'p/:policy/draft/text/:locale/state', stateOfText],
  ['GET', 'p/:policy/draft/text/:locale/findings', findingsOfDraft],
  ['GET', 'p/:policy/draft/text/:locale/preview', previewFrame],
  ['POST', 'p/:policy/draft/text/:locale/compare', compareTexts],
  ['POST', 'p/:policy/draft/text/:locale/word', takeWord],
  ['POST', 'p/:policy/draft/text/:locale/reviews', takeReviews],
  ['GET', 'p/:policy/draft/text/:locale/redline/:format', draftFile],
  ['GET', 'p/:policy/draft/about', aboutPage],
  ['POST', 'p/:policy/draft/about', saveAbout],
  ['GET', 'p/:policy/draft/reviews', reviewsPage],
  ['POST', 'p/:policy/draft/reviews', settleConflict],
  ['GET', 'p/:policy/draft/publish', publishPage],
  ['POST', 'p/:policy/draft/publish', publish],
  ['GET', 'p/:policy/draft/notice/:locale/:form', plannedNoticeFile],
  ['GET', 'p/:policy/v/:version/text/:locale', textPage],
  ['GET', 'p/:policy/v/:version/text/:locale/frame', textFrame],
  ['GET', 'p/:policy/v/:version/file/:locale/:format', versionFile],
  ['GET', 'p/:policy/v/:version/redline/:locale/:format', redlineFile],
  ['GET', 'p/:policy/v/:version/notice', noticePage],
  ['GET', 'p/:policy/v/:version/notice/:locale/:form', noticeFile],
  ['GET', 'p/:policy/v/:version/event/:event', eventPage],
  ['POST', 'p/:policy/v/:version/event/:event', writeEvent],
  ['GET', 'p/:policy/v/:version/event/:event/notice/:locale/:form', plannedEventNotice],
];

/** Throws `NotFound`. */
export function handlerOf(
  method: string,
  path: readonly string[],
): { readonly handler: Handler; readonly parts: Readonly<Record<string, string>> } {
  const asked = method === 'HEAD' ? 'GET' : method;
  for (const [own, pattern, handler] of ROUTES) {
    const parts = own === asked ? partsOf(pattern.split('/'), path) : null;
    if (parts) return { handler, parts };
  }
  throw new NotFound();
}

function partsOf(pattern: readonly string[], path: readonly string[]): Record<string, string> | null {
  if (pattern.length !== path.length) return null;
  const parts: Record<string, string> = {};
  for (const [i, word] of pattern.entries()) {
    if (word.startsWith(':')) parts[word.slice(1)] = path[i]!;
    else if (word !== path[i]) return null;
  }
  return parts;
}
