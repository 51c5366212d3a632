/** Compares two documents off the page's own thread, so that it never stalls. */
import type { Dictionary } from '../i18n/dictionary.ts';
import type { Locale, PolicyDocument } from '../model/index.ts';
import { renderRedline } from '../redline/index.ts';

export interface CompareRequest {
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
  /** Path of the site's root. */
  readonly base: string;
}

export type CompareAnswer =
  | {
      readonly ok: true;
      readonly html: string;
      readonly count: string;
      readonly sentences: readonly { id: number; text: string; alerts: readonly string[] }[];
    }
  | { readonly ok: false };

const DICTIONARIES: Record<Locale, () => Promise<Dictionary>> = {
  ru: async () => (await import('../i18n/ru.ts')).ru,
  kk: async () => (await import('../i18n/kk.ts')).kk,
  en: async () => (await import('../i18n/en.ts')).en,
};

async function compare({ from, to, locale, base }: CompareRequest): Promise<CompareAnswer> {
  const [words, oldText, newText] = await Promise.all([DICTIONARIES[locale](), load(from), load(to)]);
  const { html, changes, stats } = renderRedline(oldText, newText, {
    numbers: true,
    labels: words.redline,
    resolveHref: (href) => href.replace(/^policy:([^#]+)/, (_, id: string) => `${base}${locale}/${id}/`),
  });
  const sentences = changes.map((change) => ({
    id: change.id,
    text: words.redline.sentence(change),
    alerts: [...new Set(change.alerts.map(({ kind }) => words.redline.alert(kind)))],
  }));
  return {
    ok: true,
    html,
    count: changes.length === 0 ? words.redline.none : words.redline.count(stats),
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
