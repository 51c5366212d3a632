/** The compare page: reads two versions from the address, has them compared, shows the result. */

import type { Dictionary } from '../languages/dictionary.ts';
import { IN_FORCE } from '../model/address.ts';
import type { ToldChange } from '../model/change-list.ts';
import type { Tensed } from '../model/change-tense.ts';
import type { Locale } from '../model/locale.ts';
import type { quotingParts } from '../model/quoting.ts';
import type { InForceTurn, StatusEntry, StatusManifest } from '../model/status-entry.ts';
import { turn } from './clock.ts';
import type { CompareAnswer, CompareRequest } from './compare-worker.ts';
import { type RedlineWords, startRedlineTools } from './redline-tools.ts';
import { statusElement } from './renewed.ts';
import { today } from './today.ts';

/** What cuts a sentence in the page's words and the text's; left out where both are in one language. */
type Quoting = Partial<Record<'quotingParts', typeof quotingParts>>;

interface CompareData {
  readonly policy: string;
  readonly locale: Locale;
  /** Where the page speaks another language than the texts: that one, and what marks words of the texts. */
  readonly spoken?: Locale;
  readonly marks?: Record<string, string>;
  readonly base: string;
  /** Path of the site's pages in the language. */
  readonly home: string;
  /** Address of `status.json`. */
  readonly manifest: string;
  /** In order of time. `neverHeld`: what is said of one that was withdrawn before its day. */
  readonly versions: readonly { id: string; name: string; sample: boolean; neverHeld?: string }[];
  readonly inForce: readonly InForceTurn[];
  readonly sampleNotes: { readonly one: string; readonly both: string };
  readonly words: Omit<Dictionary['comparePage'], 'neverHeld'> &
    Pick<
      Dictionary['redline'],
      'listTitle' | 'textTitle' | 'legend' | 'legendAdded' | 'legendRemoved' | 'legendMoved'
    > & { readonly tools: RedlineWords; readonly title: string; readonly tensed: Tensed };
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
    if (!answer.ok) return say(place, data.words.failed);
    // Words of the texts are told from those of the page where these are two languages.
    void Promise.all([statusesOf(data, to), data.marks && import('../model/quoting.ts')]).then(
      ([statuses, quoting]) => show(place, { ...data, ...quoting }, { from, to, statuses }, answer),
    );
  };
  const { policy, locale, base, home } = data;
  const documentUrl = (version: string) =>
    new URL(`${base}api/v1/${policy}/${version}/${locale}.json`, location.href).href;
  worker.postMessage({
    from: documentUrl(fromId),
    to: documentUrl(toId),
    spoken: data.spoken ?? locale,
    home,
  } satisfies CompareRequest);
}

/** The version in force on the reader's day; `''`: none is. */
function heldNow({ inForce }: CompareData): string {
  const day = today();
  return inForce.findLast(([from]) => from <= day)?.[1] ?? '';
}

function say(place: HTMLElement, text: string): void {
  place.replaceChildren(element('p', { class: 'compare-message' }, text));
}

type Version = CompareData['versions'][number];

/** Two versions, and what is known of the second one's status. */
interface Pair {
  readonly from: Version;
  readonly to: Version;
  readonly statuses: readonly StatusEntry[];
}

/** What is said of the status of a version from the day of the build on; nothing where it cannot be loaded. */
async function statusesOf({ manifest }: CompareData, { id }: Version): Promise<readonly StatusEntry[]> {
  const answer = await fetch(manifest).catch(() => null);
  return answer?.ok ? (((await answer.json()) as StatusManifest).versions[id] ?? []) : [];
}

/** What stands above a comparison: the status of the version it leads to, and whatever is odd about the pair. */
function notesOn(data: CompareData, { from, to, statuses }: Pair): HTMLElement[] {
  const { words, versions, sampleNotes } = data;
  const notes: HTMLElement[] = [];
  if (statuses.length > 0)
    notes.push(
      element(
        'div',
        { class: 'statuses' },
        ...statuses.map((entry, i) => statusElement(entry, statuses[i + 1]?.from || undefined)),
      ),
    );
  if (from.sample || to.sample)
    notes.push(
      element(
        'p',
        { class: 'sample-note' },
        from.sample && to.sample
          ? sampleNotes.both
          : sampleNotes.one.replace('{version}', (from.sample ? from : to).name),
      ),
    );
  const isBackwards = versions.indexOf(from) > versions.indexOf(to);
  if (isBackwards)
    notes.push(
      element(
        'p',
        { class: 'compare-message', 'data-backwards': '' },
        words.backwards,
        ' ',
        element('a', { class: 'button', href: `?from=${to.id}&to=${from.id}` }, words.swap),
      ),
    );
  if (from.neverHeld) notes.push(element('p', { class: 'compare-message' }, from.neverHeld));
  const [first, second] = isBackwards ? [to, from] : [from, to];
  const prebuilt = document.querySelector<HTMLAnchorElement>(
    `#prebuilt a[href$="/${CSS.escape(`${first.id}..${second.id}`)}/"]`,
  );
  if (prebuilt)
    notes.push(
      element(
        'p',
        { class: 'actions' },
        element('a', { href: prebuilt.href, class: 'button' }, words.prebuilt),
      ),
    );
  return notes;
}

/** Whether the second version brings what differs from the first one. */
const isStep = ({ versions }: CompareData, { from, to }: Pair): boolean =>
  versions.indexOf(from) < versions.indexOf(to) && !from.neverHeld;

/** Attributes of an element whose words the reader's clock turns; a pair that is no step in time has none. */
const tensesOf = (tenses: Tensed, isTurned: boolean): Record<string, string> =>
  isTurned ? { 'data-tenses': JSON.stringify(tenses) } : {};

/** The list of changes as the prebuilt pages show it. */
function listElements(
  { told: { sections, trivial }, alertNames }: CompareAnswer & { ok: true },
  isTurned: boolean,
  { marks, quotingParts: parts }: Pick<CompareData, 'marks'> & Quoting,
): HTMLElement[] {
  const shown = (sentence: string) =>
    marks === undefined || parts === undefined
      ? [sentence]
      : parts(sentence).map(({ text, isQuoted }) => (isQuoted ? element('span', marks, text) : text));
  const list = (anchor: string | null, items: readonly ToldChange[]) =>
    element(
      'ol',
      {},
      ...items.map(({ id, tenses, alerts }) =>
        element(
          'li',
          { class: 'change', 'data-clause': anchor ?? '' },
          element('a', { href: `#change-${id}`, ...tensesOf(tenses, isTurned) }, ...shown(tenses.has)),
          ...alerts.flatMap((kind) => [
            ' ',
            element('span', { class: 'badge badge-alert' }, alertNames[kind]),
          ]),
        ),
      ),
    );
  const named = (title: string, to: number) =>
    title === ''
      ? []
      : [element('p', { class: 'group-name' }, element('a', { href: `#change-${to}`, ...marks }, title))];
  return [
    ...sections.map(({ anchor, title, items }) =>
      element('div', { class: 'group' }, ...named(title, items[0]!.id), list(anchor, items)),
    ),
    ...(trivial
      ? [
          element(
            'details',
            {},
            element('summary', {}, trivial.title),
            element('div', { class: 'group' }, list(null, trivial.items)),
          ),
        ]
      : []),
  ];
}

function show(
  place: HTMLElement,
  data: CompareData & Quoting,
  chosen: Pair,
  answer: CompareAnswer & { ok: true },
): void {
  const { words } = data;
  const { from, to, statuses } = chosen;
  const isTurned = isStep(data, chosen);
  const arrow = document.documentElement.dir === 'rtl' ? ' ← ' : ' → ';
  const pair = element('p', { class: 'pair' }, from.name, arrow, to.name);
  const list = element(
    'section',
    { class: 'change-list', 'data-change-list': '' },
    element('h2', {}, words.listTitle),
    element('p', {}, answer.count),
    ...listElements(answer, isTurned, data),
  );
  const article = element('article', {
    class: 'policy redline',
    lang: data.locale,
    ...data.marks,
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
  // «Что изменится», or words without a tense.
  const title = element('h2', tensesOf(words.tensed, isTurned), words.title);
  const both = element('div', { class: 'red' }, list, marked);
  place.replaceChildren(...notesOn(data, chosen), title, pair, both);
  place.dataset.statusPeriods = JSON.stringify(
    statuses.map(({ from: day, status, tense }) => [day, status, tense]),
  );
  turn(document.documentElement, today());
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
