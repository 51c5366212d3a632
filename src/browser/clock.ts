/**
 * The reader's clock: shows what holds today, in the policy's time zone, whatever day the page was built on.
 * Without this script the page speaks as of its build, and says every date in words.
 */
import type { IsoDate } from '../model/date.ts';
import type { InForceTurn, StatusEntry, StatusManifest } from '../model/status-entry.ts';
import { printToday, today } from './today.ts';

/** What few pages need: it is loaded when something has become other than the page says. */
const renewed = () => import('./renewed.ts');

/** Turns the page to the reader's day, now and whenever it is looked at again. */
export function startClock(): void {
  if (!document.documentElement.dataset.timeZone) return;
  const turnToday = () => {
    printToday();
    turn(document.documentElement, today());
    void renew();
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
  let isOther = false;
  for (const part of root.querySelectorAll<HTMLElement>('[data-status-periods]')) {
    const periods = JSON.parse(part.dataset.statusPeriods ?? '[]') as [
      from: string,
      status: string,
      tense?: string,
    ][];
    const holding = periods.findLast(([from]) => from <= day);
    if (!holding) continue;
    [, part.dataset.status] = holding;
    const { 2: tense } = holding;
    if (!tense || tense === part.dataset.tense) continue;
    part.dataset.tense = tense;
    isOther = true;
  }
  // The page was made with the words of its tense; as a rule they are right, and what turns them is not loaded.
  if (isOther) void renewed().then(({ turnWords }) => turnWords(root));
}

/**
 * If the page was built before: says of the version what is known now, and at a policy's own address shows the text that has
 * come into force since. As a rule nothing is new, and what makes it known is not loaded.
 */
async function renew(): Promise<void> {
  // The day is asked for whenever an answer comes: it may have turned while that was on its way.
  const place = document.querySelector<HTMLElement>('[data-statuses]');
  const known = await manifestAt(place?.dataset.manifest);
  const entries = known?.versions[place?.dataset.statuses ?? ''];
  if (place && entries) {
    if (isNew(place, entries)) (await renewed()).showStatuses(place, entries);
    turn(document.documentElement, today());
  }
  const main = document.querySelector<HTMLElement>('main[data-in-force]');
  const turns = known?.inForce ?? (JSON.parse(main?.dataset.inForce ?? '[]') as InForceTurn[]);
  const now = turns.findLast(([from]) => from <= today());
  // When the policy was repealed, the last text stays, with the banner that says so.
  if (main && now?.[1] && now[2] && now[1] !== main.dataset.version)
    await (await renewed()).showText(main, now[2], () => turn(document.documentElement, today()));
}

/** What is known of a policy's versions; `null` where it cannot be had (offline, or from a folder on disk). */
async function manifestAt(address: string | undefined): Promise<StatusManifest | null> {
  const answer = address ? await fetch(address).catch(() => null) : null;
  return answer?.ok ? ((await answer.json()) as StatusManifest) : null;
}

/** Whether the page says anything else than `entries`. */
function isNew(place: Element, entries: readonly StatusEntry[]): boolean {
  const plain = (words: string) => words.replace(/\s+/g, '');
  const shown = [...place.children].map(
    (part) => `${part.getAttribute('data-holds-from') ?? ''}${part.textContent}`,
  );
  const known = entries.map(({ from, word, badge, line, notes, links }) =>
    [
      from,
      word,
      badge,
      line,
      ...notes.map(({ lead, text }) => (lead ?? '') + text),
      ...links.map(({ text }) => text),
    ].join(''),
  );
  const untils = document.querySelector('[data-untils]');
  const days = entries.map(({ until }) => until ?? '').join('');
  return plain(shown.join()) !== plain(known.join()) || plain(untils?.textContent ?? days) !== plain(days);
}
