/**
 * The reader's clock: shows what holds today, in the policy's time zone, whatever day the page was built on.
 * Without this script the page speaks as of its build, and says every date in words.
 */
import { dayIn, type IsoDate } from '../model/date.ts';

type Turn = readonly [from: IsoDate | '', version: string | null, address: string | null];

/** Turns the page to the reader's day, now and whenever it is looked at again. */
export function startClock(): void {
  const { timeZone } = document.documentElement.dataset;
  if (!timeZone) return;
  const turnToday = () => {
    const today = dayIn(timeZone, new Date());
    turn(document.documentElement, today);
    void follow(today);
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
    const periods = JSON.parse(part.dataset.statusPeriods ?? '[]') as [from: string, status: string][];
    const holding = periods.findLast(([from]) => from <= day);
    if (holding) part.dataset.status = holding[1];
  }
}

/** At a policy's own address: puts the text that has come into force since in the place of the one that was built. */
async function follow(day: IsoDate): Promise<void> {
  const main = document.querySelector<HTMLElement>('main[data-in-force]');
  const turns = JSON.parse(main?.dataset.inForce ?? '[]') as Turn[];
  const now = turns.findLast(([from]) => from <= day);
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
  turn(document.documentElement, day);
  const target =
    location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  target?.scrollIntoView();
}
