/**
 * Plans how to join branches that both published: which events of the others are entered again after ours. A line names the
 * digest of the line before it, so it is valid in one place only, and an event that moves gets a new line. Pure: ledgers in,
 * plan out.
 */
import { bringsTexts } from '../events/index.ts';
import type { IsoDate, LedgerBody, LedgerEvent } from '../model/index.ts';
import { freeId } from './free-id.ts';
import { linesOf } from './since.ts';

/** A branch that published, with the chain of its ledger checked. */
export interface Branch {
  readonly name: string;
  readonly text: string;
  readonly events: readonly LedgerEvent[];
  /** Takes only events after this many of its lines; `null`: all events that ours lacks. */
  readonly from: number | null;
}

/** An event that is entered again. */
export interface Again {
  readonly branch: string;
  /** As that branch had it. */
  readonly event: LedgerEvent;
  /** Id of its version in our archive, which differs if ours has that id already. */
  readonly version: string;
  readonly body: LedgerBody;
}

/** An event that is not entered, and why. */
export interface Left {
  readonly branch: string;
  readonly event: LedgerEvent;
  readonly why: string;
}

export interface RebasePlan {
  readonly again: readonly Again[];
  readonly left: readonly Left[];
  /** How many events are in our ledger already, such as after a cherry-pick. */
  readonly known: number;
  /** How many lines, from the first, ours and all others share. */
  readonly shared: number;
}

/** The events to enter after the lines of `ours`, branch by branch, each in its own order. */
export function planRebase(ours: Pick<Branch, 'text' | 'events'>, theirs: readonly Branch[]): RebasePlan {
  const again: Again[] = [];
  const left: Left[] = [];
  let known = 0;
  const there: { readonly event: LedgerEvent; readonly version: string }[] = ours.events.map((event) => ({
    event,
    version: event.version,
  }));
  const has = new Set(there.map(({ event, version }) => identityOf(event, version)));
  const taken = new Set(there.map(({ event, version }) => `${event.policy}/${version}`));
  for (const branch of theirs) {
    const start = branch.from ?? sharedLines(ours.text, branch.text);
    /** Ids in our archive of that branch's versions. */
    const names = new Map<string, string>();
    const nameOf = ({ policy, version }: LedgerEvent) => names.get(`${policy}/${version}`);
    branch.events.forEach((event, i) => {
      const { policy } = event;
      if (event.type === 'published') {
        const same = there.find((one) => isSamePublication(one.event, event));
        if (same) {
          names.set(`${policy}/${event.version}`, same.version);
          if (i >= start) known += 1;
          return;
        }
        if (i < start) return;
        const own = new Set(
          [...taken].flatMap((id) => (id.startsWith(`${policy}/`) ? id.slice(policy.length + 1) : [])),
        );
        const version = own.has(event.version) ? freeId(event.effective, own) : event.version;
        names.set(`${policy}/${event.version}`, version);
        enter(branch, event, version);
        return;
      }
      if (i < start) return;
      const version = nameOf(event);
      if (version === undefined) {
        left.push({ branch: branch.name, event, why: 'its version is not published here' });
        return;
      }
      if (has.has(identityOf(event, version))) {
        known += 1;
        return;
      }
      const why = obstacleTo(event, version, there);
      if (why !== null) left.push({ branch: branch.name, event, why });
      else enter(branch, renamedIn(event, policy, names), version);
    });
  }
  const shared = Math.min(...theirs.map(({ text }) => sharedLines(ours.text, text)));
  return { again, left, known, shared };

  function enter(branch: Branch, event: LedgerEvent, version: string) {
    const { seq: _, at: __, previous: ___, policy, version: ____, ...body } = event;
    again.push({ branch: branch.name, event, version, body: body as LedgerBody });
    there.push({ event, version });
    has.add(identityOf(event, version));
    taken.add(`${policy}/${version}`);
  }
}

/** How many lines, from the first, two ledgers have in common. */
export function sharedLines(one: string, other: string): number {
  const [a, b] = [linesOf(one), linesOf(other)];
  const parting = a.findIndex((line, i) => line !== b[i]);
  return parting < 0 ? a.length : parting;
}

/** Whether two lines publish the same bytes for the same day. */
function isSamePublication(one: LedgerEvent, other: LedgerEvent): boolean {
  return (
    one.type === 'published' &&
    other.type === 'published' &&
    one.policy === other.policy &&
    one.record === other.record &&
    plain(one.source) === plain(other.source) &&
    one.facts === other.facts
  );
}

/** The content of an event, without its place in a ledger. */
function identityOf(event: LedgerEvent, version: string): string {
  const { seq: _, at: __, previous: ___, version: ____, ...said } = event;
  return plain({ ...said, version });
}

const plain = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Why an event cannot follow what is `there`, or `null`. */
function obstacleTo(
  event: LedgerEvent,
  version: string,
  there: readonly { readonly event: LedgerEvent; readonly version: string }[],
): string | null {
  const about = there.filter((one) => one.event.policy === event.policy && one.version === version);
  if (event.type === 'withdrawn' && about.some((one) => one.event.type === 'withdrawn'))
    return 'the version is withdrawn here already';
  if (event.type !== 'translated') return null;
  const { locale } = event;
  const isThere = about.some((one) => bringsTexts(one.event) && one.event.source[locale] !== undefined);
  return isThere ? `the version has a text in \`${locale}\` here already, and a text never changes` : null;
}

/** Replaces, in a note written by the tool, the id of a branch's version by its id in our archive. */
function renamedIn(event: LedgerEvent, policy: string, names: ReadonlyMap<string, string>): LedgerEvent {
  if (event.type !== 'withdrawn') return event;
  const note = event.note.replace(
    /(?<![\d.])\d{4}-\d{2}-\d{2}(\.\d+)?(?![\d.]*\d)/g,
    (id) => names.get(`${policy}/${id}`) ?? id,
  );
  return { ...event, note };
}

/** Whether a publication is entered later than the day on which its branch published it. */
export const isLate = ({ event }: Again, today: IsoDate): boolean =>
  event.type === 'published' && event.published < today;
