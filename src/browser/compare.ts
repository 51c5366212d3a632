/** The compare page: reads two versions from the address, has them compared, shows the result. */

import type { Dictionary } from '../i18n/dictionary.ts';
import { IN_FORCE } from '../model/address.ts';
import { dayIn } from '../model/date.ts';
import type { Locale } from '../model/locale.ts';
import type { InForceTurn } from '../model/status-entry.ts';
import type { CompareAnswer, CompareRequest } from './compare-worker.ts';
import { type RedlineWords, startRedlineTools } from './redline-tools.ts';

interface CompareData {
  readonly policy: string;
  readonly locale: Locale;
  readonly base: string;
  /** Path of the site's pages in the language. */
  readonly home: string;
  readonly versions: readonly { id: string; name: string; sample: boolean }[];
  readonly inForce: readonly InForceTurn[];
  readonly sampleNote: string;
  readonly words: Dictionary['comparePage'] &
    Pick<
      Dictionary['redline'],
      'listTitle' | 'textTitle' | 'legend' | 'legendAdded' | 'legendRemoved' | 'legendMoved'
    > & { readonly tools: RedlineWords };
}

/** Starts the page's comparison: of the versions that its address names, else of the last two. `place`: where the result goes. */
export function startCompare(place: HTMLElement | null): void {
  if (!place) return;
  const data = JSON.parse(place.dataset.compare ?? '{}') as CompareData;
  if (data.versions.length < 2) return;
  const chosen = new URLSearchParams(location.search);
  // Whoever comes without a choice sees what the form offers: the last two.
  const [fromId, toId] = (['from', 'to'] as const).map((name) => {
    const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    const asked = chosen.get(name) ?? select?.value ?? '';
    const id = asked === IN_FORCE ? heldNow(data) : asked;
    if (select) select.value = id;
    return id;
  }) as [string, string];
  const from = data.versions.find(({ id }) => id === fromId);
  const to = data.versions.find(({ id }) => id === toId);
  if (!from || !to) return say(place, data.words.unknown);
  if (from === to) return say(place, data.words.same);

  say(place, data.words.working);
  const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
  worker.onerror = () => say(place, data.words.failed);
  worker.onmessage = ({ data: answer }: MessageEvent<CompareAnswer>) => {
    worker.terminate();
    if (answer.ok) show(place, data, from, to, answer);
    else say(place, data.words.failed);
  };
  const { policy, locale, base, home } = data;
  const documentUrl = (version: string) =>
    new URL(`${base}api/v1/${policy}/${version}/${locale}.json`, location.href).href;
  worker.postMessage({
    from: documentUrl(fromId),
    to: documentUrl(toId),
    locale,
    home,
  } satisfies CompareRequest);
}

/** The version in force on the reader's day; `''`: none is. */
function heldNow({ inForce }: CompareData): string {
  const today = dayIn(document.documentElement.dataset.timeZone ?? 'UTC', new Date());
  return inForce.findLast(([from]) => from <= today)?.[1] ?? '';
}

function say(place: HTMLElement, text: string): void {
  place.replaceChildren(element('p', { class: 'compare-message' }, text));
}

type Version = CompareData['versions'][number];

function show(
  place: HTMLElement,
  data: CompareData,
  from: Version,
  to: Version,
  answer: CompareAnswer & { ok: true },
): void {
  const { words } = data;
  const note = from.sample || to.sample ? [element('p', { class: 'sample-note' }, data.sampleNote)] : [];
  const pair = element('p', { class: 'pair' }, from.name, ' → ', to.name);
  const items = answer.sentences.map(({ id, text, alerts }) =>
    element(
      'li',
      { class: 'change' },
      element('a', { href: `#change-${id}` }, text),
      ...alerts.flatMap((alert) => [' ', element('span', { class: 'badge badge-alert' }, alert)]),
    ),
  );
  const list = element(
    'section',
    { class: 'change-list', 'data-change-list': '' },
    element('h2', {}, words.listTitle),
    element('p', {}, answer.count),
    element('ol', {}, ...items),
  );
  const article = element('article', {
    class: 'policy redline',
    lang: data.locale,
    'data-redline': '',
    'data-from': from.id,
    'data-to': to.id,
  });
  // The redline's renderer escapes every text: this is the same string that the prebuilt pages hold.
  article.innerHTML = answer.html;
  const legend = element(
    'p',
    { class: 'legend' },
    `${words.legend}: `,
    element('ins', {}, words.legendAdded),
    ' ',
    element('del', {}, words.legendRemoved),
    ' ',
    element('span', { class: 'legend-moved' }, words.legendMoved),
  );
  const marked = element(
    'section',
    { class: 'marked', 'data-redline-tools': JSON.stringify(words.tools) },
    element('h2', { id: 'marked' }, words.textTitle),
    legend,
    article,
  );
  place.replaceChildren(...note, pair, list, marked);
  startRedlineTools(marked);
}

function element(
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
