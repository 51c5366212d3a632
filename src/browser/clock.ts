/**
 * The reader's clock: shows what holds today, in the policy's time zone, whatever day the page was built on.
 * Without this script the page speaks as of its build, and says every date in words.
 */
import { dayIn, type IsoDate } from '../model/date.ts';
import { blankBehind } from '../model/sentence.ts';
import type { InForceTurn, StatusEntry, StatusManifest } from '../model/status-entry.ts';

/** Turns the page to the reader's day, now and whenever it is looked at again. */
export function startClock(): void {
  const { timeZone, built = '' } = document.documentElement.dataset;
  if (!timeZone) return;
  // Asked for anew whenever an answer comes: the day may have turned while it was on its way. A clock that is behind the
  // day of the build is wrong: the page was made by then.
  const today = () => {
    const day = dayIn(timeZone, new Date());
    return day < built ? built : day;
  };
  const turnToday = () => {
    const printed = document.querySelector('[data-today]');
    if (printed) printed.textContent = today();
    turn(document.documentElement, today());
    void renew(today).then((known) => follow(today, known));
  };
  turnToday();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') turnToday();
  });
}

/** Shows the parts of `root` that hold on `day` and hides the others. */
export function turn(root: HTMLElement, day: IsoDate): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-holds-from], [data-holds-until]')) {
    const { holdsFrom = '', holdsUntil } = part.dataset;
    part.hidden = !(holdsFrom <= day && (holdsUntil === undefined || day < holdsUntil));
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-status-periods]')) {
    const periods = JSON.parse(part.dataset.statusPeriods ?? '[]') as [
      from: string,
      status: string,
      tense?: string,
    ][];
    const holding = periods.findLast(([from]) => from <= day);
    if (!holding) continue;
    [, part.dataset.status] = holding;
    if (holding[2]) part.dataset.tense = holding[2];
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-tenses]')) {
    const tense = part.closest<HTMLElement>('[data-tense]')?.dataset.tense ?? '';
    const words = (JSON.parse(part.dataset.tenses ?? '{}') as Readonly<Record<string, string>>)[tense];
    if (words !== undefined && words !== part.textContent) part.textContent = words;
  }
}

/**
 * Says of the version what is known now, if the page was built before: its text stays, what stands around it follows. Gives
 * what is known, or `null` where it cannot be had (offline, or from a folder on disk).
 */
async function renew(today: () => IsoDate): Promise<StatusManifest | null> {
  const place = document.querySelector<HTMLElement>('[data-statuses]');
  const address = place?.dataset.manifest;
  if (!place || !address) return null;
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return null;
  const manifest = (await answer.json()) as StatusManifest;
  const entries = manifest.versions[place.dataset.statuses ?? ''];
  if (!entries) return manifest;
  const fresh = entries.map((entry, i) => statusElement(entry, entries[i + 1]?.from));
  const wordsOf = (parts: Iterable<Element>) =>
    [...parts]
      .map((part) => [part.textContent!.replace(/\s+/g, ''), part.getAttribute('data-holds-from')])
      .join();
  // As a rule nothing is new, and nothing on the page moves.
  if (wordsOf(place.children) !== wordsOf(fresh)) {
    place.replaceChildren(...fresh);
    const main = place.closest('main');
    if (main)
      main.dataset.statusPeriods = JSON.stringify(
        entries.map(({ from, status, tense }) => [from, status, tense]),
      );
  }
  document.querySelector('[data-untils]')?.replaceChildren(
    ...entries.flatMap(({ from, until }, i) => {
      if (!until) return [];
      const part = document.createElement('span');
      if (from) part.dataset.holdsFrom = from;
      const end = entries[i + 1]?.from;
      if (end) part.dataset.holdsUntil = end;
      part.textContent = until;
      return [part];
    }),
  );
  turn(document.documentElement, today());
  return manifest;
}

function spanOf(className: string, text: string): HTMLSpanElement {
  const span = document.createElement('span');
  if (className !== '') span.className = className;
  span.textContent = text;
  return span;
}

/** The line on a status that holds from its day until the day before `until`. */
export function statusElement(
  { from, status, word, line, badge, notes, links }: StatusEntry,
  until: IsoDate | undefined,
): HTMLElement {
  const part = document.createElement('div');
  part.className = `status status-${status}`;
  if (from) part.dataset.holdsFrom = from;
  if (until) part.dataset.holdsUntil = until;
  const strong = document.createElement('strong');
  strong.className = 'status-word';
  strong.textContent = word;
  const words = document.createElement('p');
  words.append(spanOf('status-line', line));
  for (const { lead, text, lang } of notes) {
    const note = spanOf('status-note', lead === null ? '' : `${lead}${blankBehind(lead)}`);
    if (lang === null) note.append(text);
    else {
      const foreign = spanOf('', text);
      foreign.lang = lang;
      note.append(foreign);
    }
    words.append(blankBehind(words.textContent), note);
  }
  if (links.length > 0) {
    const list = document.createElement('span');
    list.className = 'status-links';
    for (const { href, text } of links) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = text;
      list.append(link);
    }
    words.append(list);
  }
  part.append(strong, ' ');
  if (badge) {
    const mark = document.createElement('span');
    mark.className = 'badge';
    mark.textContent = badge;
    part.append(mark);
  }
  part.append(words);
  return part;
}

/** At a policy's own address: puts the text that has come into force since in the place of the one that was built. */
async function follow(today: () => IsoDate, known: StatusManifest | null): Promise<void> {
  const main = document.querySelector<HTMLElement>('main[data-in-force]');
  const turns = known?.inForce ?? (JSON.parse(main?.dataset.inForce ?? '[]') as InForceTurn[]);
  const now = turns.findLast(([from]) => from <= today());
  // When the policy was repealed, the last text stays, with the banner that says so.
  if (!main || !now?.[1] || !now[2] || now[1] === main.dataset.version) return;
  const answer = await fetch(now[2]).catch(() => null);
  // Offline or from a folder on disk: the banner of the old text has turned and leads to the new one.
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = page.querySelector<HTMLElement>('main[data-version]');
  if (!next) return;
  next.dataset.inForce = main.dataset.inForce;
  main.replaceWith(next);
  document.title = page.title;
  turn(document.documentElement, today());
  const target =
    location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  target?.scrollIntoView();
}
