/** Describes what `gazette rebase` would write, for people and as data. */
import { type Again, type Branch, isLate, type RebasePlan } from '../archive/index.ts';
import type { IsoDate } from '../model/index.ts';

const isRenamed = ({ event, version }: Again) => event.type === 'published' && event.version !== version;

/** Line by line: what is entered again, under which id, what is late, what is left out. */
export function rebaseSaid(plan: RebasePlan, theirs: readonly Branch[], today: IsoDate): string[] {
  const { again, left, known, shared } = plan;
  const names = theirs.map(({ name }) => name).join(', ');
  return [
    `${count(shared, 'line is', 'lines are')} the same in ours and in ${names}; ${count(again.length, 'event is', 'events are')} entered again after ours`,
    ...again.flatMap((one) => [
      `  ${one.event.type} ${one.event.policy} ${one.version}, which ${one.branch} entered on ${one.event.at}`,
      ...(isRenamed(one) ? [`    ${renamed(one)}`] : []),
      ...(isLate(one, today) ? [`    ${late(one, today)}`] : []),
    ]),
    ...left.map(
      ({ event, branch, why }) =>
        `  left out: ${event.type} ${event.policy} ${event.version} of ${branch}, because ${why}`,
    ),
    ...(known > 0 ? [`${count(known, 'event is', 'events are')} in ours already`] : []),
  ];
}

const renamed = ({ event, version }: Again) =>
  `ours has ${event.version} too, so this one is ${version}: its address is /LOCALE/${event.policy}/${version}/, and links to /LOCALE/${event.policy}/${event.version}/ lead to ours; the version with the higher number is in force, unless \`gazette withdraw\` ends one of the two`;

function late({ event }: Again, today: IsoDate): string {
  const day = event.type === 'published' ? event.published : today;
  return `late: published on ${day} in that branch, entered on ${today}; its page says both days`;
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** The same as data. */
export const rebaseRecord = ({ again, left, known, shared }: RebasePlan, today: IsoDate) => ({
  shared,
  known,
  again: again.map((one) => ({
    branch: one.branch,
    type: one.event.type,
    policy: one.event.policy,
    version: one.version,
    ...(isRenamed(one) ? { was: one.event.version } : {}),
    late: isLate(one, today),
  })),
  left: left.map(({ branch, event: { type, policy, version }, why }) => ({
    branch,
    type,
    policy,
    version,
    why,
  })),
});
