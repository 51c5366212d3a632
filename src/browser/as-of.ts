/** The date picker of the archive: which version held on a day, by the same rules as the command line. */
import { inForm } from '../languages/dates.ts';
import { asOf, tenseOf } from '../model/as-of.ts';
import type { AsOfData, NamedLink, NamedVersion, Sentences } from '../model/as-of-data.ts';
import { type IsoDate, isIsoDate } from '../model/date.ts';
import { today } from './today.ts';

/** One line of an answer: words, the version they speak of, more words, and what is on record about notice. */
export interface AsOfLine {
  readonly kind: 'answer' | 'announced' | 'recalled';
  readonly before: string;
  readonly version: Pick<NamedVersion, 'name' | 'url'> | null;
  readonly after: string;
  readonly notices: readonly string[];
  /** What can be done with the text that held. */
  readonly links: readonly NamedLink[];
}

/** The answer for `day` as lines, spoken on the day `today`. */
export function asOfLines(
  { words, versions, day: form }: AsOfData,
  day: IsoDate,
  today: IsoDate,
): AsOfLine[] {
  const { version, announced, recalled, absence } = asOf(versions, day);
  const heldToday = asOf(versions, today).version?.id;
  const say = (sentences: Sentences) => sentences[tenseOf(day, today)].replace('{day}', inForm(form, day));
  return [
    version
      ? {
          kind: 'answer',
          before: `${say(words.inForce)} `,
          version: { name: version.named, url: version.url },
          after: `, ${version.period}`,
          notices: version.notices,
          links: [...version.links, ...(version.since && version.id !== heldToday ? [version.since] : [])],
        }
      : {
          kind: 'answer',
          before: say(absence === 'repealed' ? words.repealed : words.notYet),
          version: null,
          after: '',
          notices: [],
          links: [],
        },
    ...announced.map(
      (next): AsOfLine => ({
        kind: 'announced',
        before: '',
        version: next,
        // Of one that never began it is known now what came of the announcement.
        after: `: ${fateOf(next, today) ?? next.announced}`,
        notices: next.notices,
        links: [],
      }),
    ),
    ...recalled.map(
      (other): AsOfLine => ({
        kind: 'recalled',
        before: '',
        version: other,
        after: `: ${fateOf(other, today)}`,
        notices: other.notices,
        links: [],
      }),
    ),
  ];
}

/** What becomes of an announcement that was withdrawn, or became of it; `null` if it was not. */
const fateOf = ({ withdrawn, recalled, toBeRecalled }: NamedVersion, today: IsoDate): string | null =>
  withdrawn !== null && today < withdrawn ? toBeRecalled : recalled;

/**
 * Makes the form answer as a day is chosen; a day in the address (`?on=2026-01-31`) is answered at once. Where its data cannot
 * be had (offline, or from a folder on disk), the form leads to the page it names.
 */
export async function startAsOf(form: HTMLFormElement | null): Promise<void> {
  const input = form?.querySelector<HTMLInputElement>('input[name="on"]');
  const place = form?.querySelector<HTMLElement>('[data-answer]');
  if (!form || !input || !place) return;
  const data = await dataOf(form.dataset);
  if (data === null) return;
  const asked = new URLSearchParams(location.search).get('on');
  input.value = isIsoDate(asked) ? asked : today();
  const show = () => {
    const day = input.value;
    place.replaceChildren(
      ...(isIsoDate(day) ? asOfLines(data, day, today()).map(elementOf) : [data.words.notADay]),
    );
    const { version, announced } = asOf(data.versions, isIsoDate(day) ? day : '0000-01-01');
    place.dataset.version = version?.id ?? '';
    place.dataset.announced = announced.map(({ id }) => id).join(' ');
    const text = openText(version?.id ?? '');
    // Today's text stands open below; of a chosen day it stands with the answer.
    if (text && day !== today() && form.dataset.onDay)
      place.append(
        withText(element('p', 'as-of-text'), form.dataset.onDay.replace('{day}', inForm(data.day, day))),
        text.cloneNode(true),
      );
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
    history.replaceState(null, '', `?on=${input.value}${location.hash}`);
  });
  input.addEventListener('input', show);
  show();
}

async function dataOf({ asOf: own, asOfAt, anchors }: DOMStringMap): Promise<AsOfData | null> {
  if (own !== undefined) return JSON.parse(own) as AsOfData;
  const answer = await fetch(asOfAt ?? '').catch(() => null);
  if (!answer?.ok) return null;
  const data = (await answer.json()) as AsOfData;
  const turns = JSON.parse(anchors ?? '[]') as [version: string, anchor: string | null][];
  let anchor: string | null = null;
  const versions = data.versions.map((version) => {
    const turn = turns.find(([id]) => id === version.id);
    if (turn) anchor = turn[1];
    if (anchor === null) return version;
    const url = `${version.url}#${anchor}`;
    const links = version.links.map((one) => (one.href === version.url ? { ...one, href: url } : one));
    return { ...version, url, links };
  });
  return { ...data, versions };
}

/** On the page of one clause: opens the text that the version had, and closes the others. */
function openText(version: string): Element | null {
  let held: Element | null = null;
  for (const entry of document.querySelectorAll<HTMLElement>('[data-versions]')) {
    const isHeld = entry.dataset.versions!.split(' ').includes(version);
    const text = entry.querySelector('details');
    if (text) text.open = isHeld;
    if (isHeld) held = entry.querySelector('details > .clause-text');
  }
  return held;
}

function elementOf({ kind, before, version, after, notices, links }: AsOfLine): HTMLElement {
  const line = element('p', `as-of-${kind}`);
  line.append(before);
  if (version) line.append(linkTo(version.name, version.url));
  line.append(after);
  for (const notice of notices) line.append(' ', withText(element('span', 'as-of-notice'), notice));
  if (links.length === 0) return line;
  const actions = element('span', 'actions');
  for (const { text, href } of links) actions.append(linkTo(text, href), ' ');
  line.append(' ', actions);
  return line;
}

function linkTo(text: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function withText(made: HTMLElement, text: string): HTMLElement {
  made.textContent = text;
  return made;
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
