/** The compare page: reads two versions from the address, and shows the redline of them. */

import type { Dictionary } from '../languages/dictionary.ts';
import { IN_FORCE } from '../model/address.ts';
import type { Tensed } from '../model/change-tense.ts';
import type { Locale } from '../model/locale.ts';
import type { InForceTurn, StatusEntry, StatusManifest } from '../model/status-entry.ts';
import { turn } from './clock.ts';
import type { ComparedHere } from './compared-here.ts';
import { element, tensesOf } from './element.ts';
import { startRedlineTools } from './redline-tools.ts';
import { statusElement } from './renewed.ts';
import { today } from './today.ts';

interface CompareData extends Pick<ComparedHere, 'locale' | 'marks'> {
  readonly policy: string;
  /** Where the page speaks another language than the texts: that one. */
  readonly spoken?: Locale;
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
    ComparedHere['words'] & { readonly title: string; readonly tensed: Tensed };
}

/** Starts the page's comparison: of the versions that its address names, else of the last two. `place`: where the result goes. */
export function startCompare(place: HTMLElement | null): void {
  if (!place) return;
  const data = JSON.parse(place.dataset.compare ?? '{}') as CompareData;
  if (data.versions.length < 2) return;
  const chosen = new URLSearchParams(location.search);
  // Without a choice a reader sees what the form offers: the last two.
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
  void Promise.all([statusesOf(data, to), redlineOf(data, { from, to })]).then(([statuses, redline]) => {
    if (redline) show(place, data, { from, to, statuses }, redline);
    else say(place, data.words.failed);
  });
}

/** The redline of two versions: that of the page which compares them, else one made here; `null` where it cannot be made. */
async function redlineOf(data: CompareData, { from, to }: VersionPair): Promise<HTMLElement | null> {
  const isTurned = isStep(data, { from, to });
  const built = isTurned && (await builtRedline(from, to));
  if (built) return built;
  const { policy, locale, spoken = locale, marks, base, home, words } = data;
  const documentUrl = ({ id }: Version) =>
    new URL(`${base}api/v1/${policy}/${id}/${locale}.json`, location.href).href;
  const request = { from: documentUrl(from), to: documentUrl(to), spoken, home };
  const { comparedHere } = await import('./compared-here.ts');
  return comparedHere({
    ...{ request, from: from.id, to: to.id, locale, isTurned, words },
    ...(marks && { marks }),
  });
}

/** The page of the site that compares the two, if it has one. */
const builtPage = (from: Version, to: Version) =>
  document.querySelector<HTMLAnchorElement>(`#prebuilt a[href$="/${CSS.escape(`${from.id}..${to.id}`)}/"]`);

/** The redline as that page shows it: lighter than what would make it again, and with the files and marks that belong to it. */
async function builtRedline(from: Version, to: Version): Promise<HTMLElement | null> {
  const page = builtPage(from, to);
  const answer = page && (await fetch(page.href).catch(() => null));
  if (!answer?.ok) return null;
  const { body } = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return body.querySelector<HTMLElement>('main .red');
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

interface VersionPair {
  readonly from: Version;
  readonly to: Version;
}

/** Two versions, and what is known of the second one's status. */
interface Pair extends VersionPair {
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
  const prebuilt = builtPage(first, second);
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
const isStep = ({ versions }: CompareData, { from, to }: VersionPair): boolean =>
  versions.indexOf(from) < versions.indexOf(to) && !from.neverHeld;

function show(place: HTMLElement, data: CompareData, chosen: Pair, redline: HTMLElement): void {
  const { words } = data;
  const { from, to, statuses } = chosen;
  const arrow = document.documentElement.dir === 'rtl' ? ' ← ' : ' → ';
  const pair = element('p', { class: 'pair' }, from.name, arrow, to.name);
  // «Что изменится», or words without a tense.
  const title = element('h2', tensesOf(words.tensed, isStep(data, chosen)), words.title);
  place.replaceChildren(...notesOn(data, chosen), title, pair, redline);
  place.dataset.statusPeriods = JSON.stringify(
    statuses.map(({ from: day, status, tense }) => [day, status, tense]),
  );
  turn(document.documentElement, today());
  startRedlineTools(redline.querySelector('[data-redline-tools]'));
}
