/** Compares two documents off the page's own thread, so that it never stalls. */
import type { Dictionary } from '../languages/dictionary.ts';
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
      readonly sentences: readonly { id: number; text: string; alerts: readonly string[] }[];
    }
  | { readonly ok: false };

const WORDS: Record<Locale, () => Promise<Dictionary['redline']>> = {
  ru: async () => (await import('../languages/ru/changes.ts')).ruChanges,
  kk: async () => (await import('../languages/kk/changes.ts')).kkChanges,
  en: async () => (await import('../languages/en/changes.ts')).enChanges,
};

async function compare({ from, to, locale, home }: CompareRequest): Promise<CompareAnswer> {
  const [words, oldText, newText] = await Promise.all([WORDS[locale](), load(from), load(to)]);
  const { html, changes, stats } = renderRedline(oldText, newText, {
    numbers: true,
    labels: words,
    resolveHref: (href) => href.replace(/^policy:([^#]+)/, (_, id: string) => `${home}${id}/`),
  });
  const sentences = changes.map((change) => ({
    id: change.id,
    text: words.sentence(change),
    alerts: [...new Set(change.alerts.map(({ kind }) => words.alert(kind)))],
  }));
  return {
    ok: true,
    html,
    count: changes.length === 0 ? words.none : words.count(stats),
    sentences,
  };
}

async function load(url: string): Promise<PolicyDocument> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return ((await response.json()) as { document: PolicyDocument }).document;
}

self.onmessage = async ({ data }: MessageEvent<CompareRequest>) => {
  const answer = await compare(data).catch((): CompareAnswer => ({ ok: false }));
  self.postMessage(answer);
};
