/** Compares two documents off the page's own thread, so that it never stalls. */
import { loadAlerts, loadChanges } from '../languages/loaded.ts';
import { ALERT_KINDS, type AlertKind } from '../model/change.ts';
import { type ToldList, toldList } from '../model/change-list.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Locale } from '../model/locale.ts';
import { compare } from '../redline/redline.ts';
import { renderChanges } from '../redline/render.ts';
import { loadReading } from './loaded-reading.ts';

export interface CompareRequest {
  readonly from: string;
  readonly to: string;
  /** The language of the words around the texts. */
  readonly spoken: Locale;
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
      readonly alertNames: Readonly<Record<AlertKind, string>>;
    }
  | { readonly ok: false };

async function answerTo({ from, to, spoken, home }: CompareRequest): Promise<CompareAnswer> {
  const [words, alerts, oldText, newText] = await Promise.all([
    loadChanges(spoken),
    loadAlerts(spoken),
    load(from),
    load(to),
  ]);
  const reading = await loadReading(oldText + newText, alerts);
  const [old, next] = [oldText, newText].map((text) => JSON.parse(text).document as PolicyDocument);
  const { html, changes, stats } = renderChanges(compare(old!, next!, reading), {
    numbers: true,
    labels: words,
    resolveHref: (href) => href.replace(/^policy:([^#]+)/, (_, id: string) => `${home}${id}/`),
  });
  return {
    ok: true,
    html,
    count: changes.length === 0 ? words.none : words.count(stats),
    told: toldList(changes, words),
    alertNames: Object.fromEntries(ALERT_KINDS.map((kind) => [kind, words.alert(kind)])) as Record<
      AlertKind,
      string
    >,
  };
}

/** The text of a document. Where there is none, what is read instead is no JSON, and that fails too. */
async function load(url: string): Promise<string> {
  const response = await fetch(url);
  return response.text();
}

self.onmessage = async ({ data }: MessageEvent<CompareRequest>) => {
  const answer = await answerTo(data).catch((): CompareAnswer => ({ ok: false }));
  self.postMessage(answer);
};
