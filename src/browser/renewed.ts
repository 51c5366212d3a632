/** What a page shows that is newer than itself: the status of its version, and the text that has come into force since. */
import type { ChangeTense } from '../model/change-tense.ts';
import { blankBehind } from '../model/sentence.ts';
import type { StatusEntry } from '../model/status-entry.ts';
import { tensesOfAttribute, wordsOfParts } from '../model/tensed-parts.ts';

/** Says in `place`, and wherever the page names the last day of its version, what is known now. */
export function showStatuses(place: HTMLElement, entries: readonly StatusEntry[]): void {
  place.replaceChildren(...entries.map((entry, i) => statusElement(entry, entries[i + 1]?.from)));
  const main = place.closest('main');
  if (main)
    main.dataset.statusPeriods = JSON.stringify(
      entries.map(({ from, status, tense }) => [from, status, tense]),
    );
  document.querySelector('[data-untils]')?.replaceChildren(
    ...entries.flatMap(({ from, until }, i) => {
      if (!until) return [];
      const part = made('span', '', until);
      if (from) part.dataset.holdsFrom = from;
      const end = entries[i + 1]?.from;
      if (end) part.dataset.holdsUntil = end;
      return [part];
    }),
  );
}

function made(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** The line on a status that holds from its day until the day before `until`. */
export function statusElement(
  { from, status, word, line, badge, notes, links }: StatusEntry,
  until: string | undefined,
): HTMLElement {
  const words = made('p', '', made('span', 'status-line', line));
  for (const { lead, text, lang } of notes) {
    const note = made('span', 'status-note', lead === null ? '' : `${lead}${blankBehind(lead)}`);
    if (lang === null) note.append(text);
    else {
      const foreign = made('span', '', text);
      foreign.lang = lang;
      note.append(foreign);
    }
    words.append(blankBehind(words.textContent ?? ''), note);
  }
  if (links.length > 0)
    words.append(
      made(
        'span',
        'status-links',
        ...links.map(({ href, text }) => Object.assign(made('a', '', text), { href })),
      ),
    );
  const badges = badge ? [made('span', 'badge', badge)] : [];
  const part = made(
    'div',
    `status status-${status}`,
    made('strong', 'status-word', word),
    ' ',
    ...badges,
    words,
  );
  if (from) part.dataset.holdsFrom = from;
  if (until) part.dataset.holdsUntil = until;
  return part;
}

/** Puts the text at `address` in the place of `main`; `turned` turns it to the reader's day. */
export async function showText(main: HTMLElement, address: string, turned: () => void): Promise<void> {
  const answer = await fetch(address).catch(() => null);
  // Offline or from a folder on disk: the banner of the old text has turned and leads to the new one.
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = page.querySelector<HTMLElement>('main[data-version]');
  if (!next) return;
  next.dataset.inForce = main.dataset.inForce;
  main.replaceWith(next);
  document.title = page.title;
  turned();
  const target =
    location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  target?.scrollIntoView();
}

/** Says what follows the status of a version in the tense that it has now. */
export function turnWords(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-tenses]')) {
    const { dataset, textContent } = part;
    dataset.shown ??= textContent;
    const tense = part.closest<HTMLElement>('[data-tense]')?.dataset.tense as ChangeTense | undefined;
    const words = wordsOfParts(tensesOfAttribute(dataset.tenses ?? '{}'), tense, dataset.shown);
    if (words !== textContent) part.textContent = words;
  }
}
