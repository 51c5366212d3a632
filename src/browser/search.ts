/** The site's search: the index is on the same host and read in the browser, so questions are sent nowhere. */

import type { Dictionary } from '../languages/dictionary.ts';
import type { SearchedLanguage } from '../languages/searched-language.ts';
import { type Answer, searchAny } from './ranked-search.ts';
import type { Pagefind } from './search-candidates.ts';
import { excerptOf, type Piece, piecesOf } from './search-excerpt.ts';
import { favouredOn, filtersFor, type SearchedVersion, statusOn } from './search-filters.ts';
import type { ShownText } from './search-marks.ts';
import type { Place, Ranked } from './search-ranking.ts';
import { printToday, today } from './today.ts';

interface SearchData {
  readonly base: string;
  /** Where parts of the index are besides the first one, if there are any; from the root of the site. */
  readonly parts?: readonly string[];
  readonly versions: Readonly<Record<string, SearchedVersion & { readonly name: string }>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly language: SearchedLanguage;
  readonly words: Pick<Dictionary['search'], 'failed' | 'found' | 'none' | 'more' | 'missing'>;
}

/** Results per page. */
const PAGE = 10;
/** The most places shown of one text. */
const PLACES = 3;

/** Connects the form with the search; a question in the address (`?q=…`) is answered at once. */
export function startSearch(form: HTMLFormElement | null): void {
  const place = document.querySelector<HTMLElement>('#results');
  printToday();
  if (!form || !place) return;
  const data = JSON.parse(form.dataset.search ?? '{}') as SearchData;
  const value = (name: string) => String(new FormData(form).get(name) ?? '');
  let round = 0;
  const run = async () => {
    const own = ++round;
    const term = value('q').trim();
    if (term === '') return place.replaceChildren();
    try {
      const index = await pagefind(data);
      const answer = await searchAny(index, {
        asked: term,
        filters: filtersFor(data.versions, today(), value('policy'), value('status')),
        favoured: favouredOn(data.versions, today()),
        language: data.language,
      });
      if (own === round) await show(place, data, answer, PAGE);
    } catch {
      place.replaceChildren(element('p', 'compare-message', data.words.failed));
    }
  };
  const asked = new URLSearchParams(location.search);
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
    control.value = asked.get(control.name) ?? control.value;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The question is kept in the address, for bookmarks and sharing, and nowhere else.
    const kept = new URLSearchParams(
      [...new FormData(form)].flatMap(([name, v]) => (v === '' ? [] : [[name, String(v)]])),
    );
    history.replaceState(null, '', `?${kept}`);
    void run();
  });
  form.addEventListener('change', () => void run());
  void run();
}

interface PagefindScript extends Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  mergeIndex(path: string, options: { baseUrl: string }): Promise<void>;
}

let loading: Promise<Pagefind> | null = null;

function pagefind({ base, parts = [] }: SearchData): Promise<Pagefind> {
  loading ??= (async () => {
    const script = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindScript;
    await script.options({ baseUrl: base });
    await Promise.all(parts.map((part) => script.mergeIndex(base + part, { baseUrl: base })));
    return script;
  })();
  // After a failure, trying again starts over.
  loading.catch(() => (loading = null));
  return loading;
}

async function show(place: HTMLElement, data: SearchData, answer: Answer, most: number): Promise<void> {
  const { words } = data;
  const day = today();
  const texts = await answer.first(most);
  const statusOf = ({ meta }: ShownText) =>
    statusOn(data.versions[meta.version ?? ''] ?? { periods: [] }, day);
  const list = element('ol', 'results');
  list.append(...texts.map((text) => resultOf(text, data, statusOf(text.shown))));
  const count = answer.count === 0 ? words.none : words.found.replace('{n}', String(answer.count));
  place.replaceChildren(element('p', 'results-count', count));
  if (answer.missing.length > 0) place.append(missingOf(answer.missing, words.missing));
  place.append(list);
  if (answer.count <= most) return;
  const more = element('button', 'button', words.more);
  more.addEventListener('click', () => void show(place, data, answer, most + PAGE));
  place.append(more);
}

/** Names the terms that no text has, in the quotation marks of the page's language. */
function missingOf(missing: readonly string[], sentence: string): HTMLElement {
  const line = element('p', 'results-missing');
  const [before, after] = sentence.split('{words}');
  const quoted = missing.flatMap((word, i) => [i > 0 ? ', ' : '', element('q', '', word)]);
  line.append(before ?? '', ...quoted, after ?? '');
  return line;
}

function resultOf({ shown, inTitle, places }: Ranked, data: SearchData, status: string): HTMLElement {
  const item = element('li', 'result');
  const head = element('h2', '');
  head.lang = shown.locale;
  head.dir = 'auto';
  head.append(linkTo(shown.url, piecesOf(shown.title, inTitle)));
  const version = element('p', 'result-version');
  version.append(
    data.versions[shown.meta.version ?? '']?.name ?? '',
    ' ',
    element('span', `badge badge-${status}`, data.statuses[status] ?? ''),
  );
  item.append(head, version, ...places.slice(0, PLACES).map((one) => placeOf(one, shown)));
  return item;
}

function placeOf({ clause, inHeading, inText }: Place, { url, locale }: ShownText): HTMLElement {
  const part = element('div', 'result-place');
  part.lang = locale;
  part.dir = 'auto';
  const excerpt = element('p', 'result-excerpt');
  excerpt.append(...excerptOf(clause.text, inText).map(shownPiece));
  if (clause.anchor !== null)
    part.append(linkTo(`${url}#${clause.anchor}`, piecesOf(clause.heading, inHeading)));
  part.append(excerpt);
  return part;
}

/** Shows words of a text as plain text, never as markup. */
const shownPiece = ({ words, isMarked }: Piece): Node | string =>
  isMarked ? element('mark', '', words) : words;

function linkTo(href: string, pieces: readonly Piece[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...pieces.map(shownPiece));
  return link;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
