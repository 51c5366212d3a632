/** Compares two documents off the page's own thread, so that it never stalls. */
import type { Dictionary } from '../i18n/dictionary.ts';
import {
  ALERT_KINDS,
  type AlertKind,
  type Locale,
  type PolicyDocument,
  type ToldList,
  toldList,
} from '../model/index.ts';
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
      readonly told: ToldList;
      /** What each kind of alert is called. */
      readonly alertNames: Readonly<Partial<Record<AlertKind, string>>>;
    }
  | { readonly ok: false };

const WORDS: Record<Locale, () => Promise<Dictionary['redline']>> = {
  ru: async () => (await import('../i18n/changes/ru.ts')).ruChanges,
  kk: async () => (await import('../i18n/changes/kk.ts')).kkChanges,
  en: async () => (await import('../i18n/changes/en.ts')).enChanges,
};

async function compare({ from, to, locale, home }: CompareRequest): Promise<CompareAnswer> {
  const [words, oldText, newText] = await Promise.all([WORDS[locale](), load(from), load(to)]);
  const { html, changes, stats } = renderRedline(oldText, newText, {
    numbers: true,
    labels: words,
    resolveHref: (href) => href.replace(/^policy:([^#]+)/, (_, id: string) => `${home}${id}/`),
  });
  return {
    ok: true,
    html,
    count: changes.length === 0 ? words.none : words.count(stats),
    told: toldList(changes, words),
    alertNames: Object.fromEntries(ALERT_KINDS.map((kind) => [kind, words.alert(kind)])),
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
