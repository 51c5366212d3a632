/** The site's own search: an index on the same host, read in the browser. What is looked for goes nowhere. */

import type { Dictionary } from '../languages/dictionary.ts';
import { dayIn } from '../model/date.ts';
import {
  type Favoured,
  type Filters,
  type Found,
  type Pagefind,
  type Place,
  type Ranked,
  searchAny,
} from './ranked-search.ts';

interface SearchData {
  readonly base: string;
  readonly timeZone: string;
  readonly versions: Readonly<
    Record<
      string,
      { readonly name: string; readonly periods: readonly (readonly [from: string, status: string])[] }
    >
  >;
  readonly statuses: Readonly<Record<string, string>>;
  readonly words: Pick<Dictionary['search'], 'failed' | 'found' | 'none' | 'more'>;
}

/** So many are shown at once. */
const PAGE = 10;
/** So many places in one text are shown. */
const PLACES = 3;

/** Makes the form search; words in the address (`?q=…`) are looked for at once. */
export function startSearch(form: HTMLFormElement | null): void {
  const place = document.querySelector<HTMLElement>('#results');
  if (!form || !place) return;
  const data = JSON.parse(form.dataset.search ?? '{}') as SearchData;
  const value = (name: string) => String(new FormData(form).get(name) ?? '');
  let round = 0;
  const run = async () => {
    const own = ++round;
    const term = value('q').trim();
    if (term === '') return place.replaceChildren();
    try {
      const index = await pagefind(data.base);
      const found = await searchAny(index, term, filtersOf(data, value), favouredIn(data));
      if (own === round) await show(place, data, found, PAGE);
    } catch {
      place.replaceChildren(element('p', 'compare-message', data.words.failed));
    }
  };
  const asked = new URLSearchParams(location.search);
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
    control.value = asked.get(control.name) ?? control.value;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The address holds the question, so that it can be kept or passed on; nothing else does.
    const kept = new URLSearchParams(
      [...new FormData(form)].flatMap(([name, v]) => (v === '' ? [] : [[name, String(v)]])),
    );
    history.replaceState(null, '', `?${kept}`);
    void run();
  });
  form.addEventListener('change', () => void run());
  void run();
}

let loading: Promise<Pagefind> | null = null;

function pagefind(base: string): Promise<Pagefind> {
  loading ??= (async () => {
    const script = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await script.options({ baseUrl: base });
    return script;
  })();
  // Whoever tries again after a failure gets a new attempt.
  loading.catch(() => (loading = null));
  return loading;
}

function filtersOf(data: SearchData, value: (name: string) => string): Filters {
  const [policy, status] = [value('policy'), value('status')];
  if (status === '') return policy === '' ? {} : { policy };
  return versionsThatAre(data, status, policy);
}

/** Only the versions of this status today; of one policy, or of all. */
function versionsThatAre({ timeZone, versions }: SearchData, status: string, policy = ''): Filters {
  const day = dayIn(timeZone, new Date());
  const fitting = Object.entries(versions)
    .filter(
      ([key, { periods }]) =>
        statusOn(periods, day) === status && (policy === '' || key.startsWith(`${policy}/`)),
    )
    .map(([key]) => key);
  // No version fits: a filter that nothing passes.
  return { version: { any: fitting.length > 0 ? fitting : ['-'] } };
}

const statusOn = (periods: SearchData['versions'][string]['periods'], day: string) =>
  periods.findLast(([from]) => from <= day)?.[1] ?? '';

/** What holds is worth nearly half of the words besides: a version that was replaced must have all the more of them. */
const WORTH = { 'in-force': 0.45, upcoming: 0.1 };

const favouredIn = (data: SearchData): Favoured[] =>
  Object.entries(WORTH).map(([status, worth]) => ({ filters: versionsThatAre(data, status), worth }));

async function show(
  place: HTMLElement,
  data: SearchData,
  hits: readonly Ranked[],
  most: number,
): Promise<void> {
  const day = dayIn(data.timeZone, new Date());
  const found = await Promise.all(hits.slice(0, most).map((hit) => hit.data()));
  const statusOf = ({ meta }: Found) => statusOn(data.versions[meta.version ?? '']?.periods ?? [], day);
  const list = element('ol', 'results');
  list.append(...found.map((one) => resultOf(one, data, statusOf(one))));
  const count = element(
    'p',
    'results-count',
    hits.length === 0 ? data.words.none : data.words.found.replace('{n}', String(hits.length)),
  );
  place.replaceChildren(count, list);
  if (hits.length <= most) return;
  const more = element('button', 'button', data.words.more);
  more.addEventListener('click', () => void show(place, data, hits, most + PAGE));
  place.append(more);
}

function resultOf(found: Found, data: SearchData, status: string): HTMLElement {
  const item = element('li', 'result');
  const head = element('h2', '');
  head.append(linkTo(found.url, found.meta.title ?? ''), ' ');
  const version = element('p', 'result-version');
  version.append(
    data.versions[found.meta.version ?? '']?.name ?? '',
    ' ',
    element('span', `badge badge-${status}`, data.statuses[status] ?? ''),
  );
  item.append(head, version);
  const weightOf = ({ weighted_locations }: Place) =>
    weighted_locations.reduce((sum, { weight }) => sum + weight, 0);
  const places = found.sub_results
    .filter(({ url }) => url.includes('#'))
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, PLACES);
  if (places.length === 0) item.append(excerptOf(found.excerpt));
  for (const { title, url, excerpt } of places) {
    const part = element('div', 'result-place');
    part.append(linkTo(url, title), excerptOf(excerpt));
    item.append(part);
  }
  return item;
}

/** The index marks what was found; nothing else of its markup is taken over. */
function excerptOf(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const line = element('p', 'result-excerpt');
  for (const node of parsed.body.childNodes)
    line.append(
      node.nodeName === 'MARK'
        ? element('mark', '', node.textContent ?? '')
        : document.createTextNode(node.textContent ?? ''),
    );
  return line;
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
