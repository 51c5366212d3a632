/** Compares two documents off the page's own thread, so that it never stalls. */
import { type ChangeGroup, changeGroups } from '../languages/change-groups.ts';
import { loadChanges } from '../languages/loaded.ts';
import type { Locale, PolicyDocument } from '../model/index.ts';
import { renderRedline } from '../redline/index.ts';

export interface CompareRequest {
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
  /** Path of the site's pages in the language. */
  readonly home: string;
}

export type CompareAnswer =
  | {
      readonly ok: true;
      readonly html: string;
      readonly count: string;
      readonly groups: readonly ChangeGroup[];
    }
  | { readonly ok: false };

async function compare({ from, to, locale, home }: CompareRequest): Promise<CompareAnswer> {
  const [words, oldText, newText] = await Promise.all([loadChanges(locale), load(from), load(to)]);
  const { html, changes, stats } = renderRedline(oldText, newText, {
    numbers: true,
    labels: words,
    resolveHref: (href) => href.replace(/^policy:([^#]+)/, (_, id: string) => `${home}${id}/`),
  });
  return {
    ok: true,
    html,
    count: changes.length === 0 ? words.none : words.count(stats),
    groups: changeGroups(changes, words),
  };
}

/** Where there is none, what is read instead is no document, and that fails too. */
async function load(url: string): Promise<PolicyDocument> {
  const response = await fetch(url);
  return ((await response.json()) as { document: PolicyDocument }).document;
}

self.onmessage = async ({ data }: MessageEvent<CompareRequest>) => {
  const answer = await compare(data).catch((): CompareAnswer => ({ ok: false }));
  self.postMessage(answer);
};
