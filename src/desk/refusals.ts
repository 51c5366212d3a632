/** What is answered in place of a page: who asks may not, what was asked for is not there, something went wrong. */
import { problemLine } from '../archive/index.ts';
import { TOOL_LOCALE } from '../model/index.ts';
import { TooMuch } from './body.ts';
import type { Refusal } from './guard.ts';
import { html } from './html.ts';
import { framed } from './pages/frame.ts';
import { type Answer, json, NotFound, page, Unreadable, type Visit } from './visit.ts';

/** To whoever may not ask: one sentence, and nothing of what is here. */
export function refused({ words }: Visit, { status, why }: Refusal): Answer {
  const said = { host: words.refused.host, origin: words.refused.origin, token: words.refused.token }[why];
  return { status, kind: 'data', type: 'text/plain; charset=utf-8', body: `${said}\n` };
}

/** What an error becomes. A fault of the tool is told to whoever started it, and not shown. */
export function failed(visit: Visit, error: unknown): { readonly answer: Answer; readonly isFault: boolean } {
  const { words } = visit;
  const is = (status: number, sentence: string, isFault = false) => ({
    answer: wantsData(visit) ? json({ problem: sentence }, status) : sentencePage(visit, status, sentence),
    isFault,
  });
  if (error instanceof NotFound) return is(404, words.refused.missing);
  if (error instanceof TooMuch) return is(413, words.refused.tooMuch);
  if (error instanceof Unreadable) {
    const lines = error.problems.map(problemLine);
    if (wantsData(visit)) return { answer: json({ problem: lines.join('\n') }, 409), isFault: false };
    return { answer: unreadablePage(visit, lines), isFault: false };
  }
  return is(500, words.refused.failed, true);
}

/** Scripts of the desk ask for data. */
const wantsData = ({ request }: Visit): boolean => request.headers.accept === 'application/json';

const sentencePage = (visit: Visit, status: number, sentence: string): Answer =>
  page(
    framed(visit, {
      title: visit.words.refused.title,
      main: html`<h1>${visit.words.refused.title}</h1><p class="lead">${sentence}</p><p><a href="${visit.desk.at('')}">${visit.words.back}</a></p>`,
    }),
    { status },
  );

const unreadablePage = (visit: Visit, lines: readonly string[]): Answer =>
  page(
    framed(visit, {
      title: visit.words.list.unreadable,
      main: html`<h1>${visit.words.list.unreadable}</h1><ul class="problems" lang="${TOOL_LOCALE}">${lines.map((line) => html`<li>${line}</li>`)}</ul>`,
    }),
    { status: 409 },
  );
