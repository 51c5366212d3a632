/** What publishing a draft today would make, and why it would be refused. */
import type { VFileMessage } from 'vfile-message';
import {
  type Archive,
  type ArchivedPolicy,
  byPlace,
  isError,
  planPublication,
  readFactsOf,
  ruleOf,
} from '../archive/index.ts';
import { checkPlans, type Plan } from '../lint/index.ts';
import {
  addDays,
  type DecidedClass,
  daysBetween,
  type FactChange,
  factChanges,
  type IsoDate,
  type Locale,
  localesOf,
  predecessorOn,
  sequenceOf,
  type Version,
} from '../model/index.ts';

export interface PublicationPlan {
  /** The id that the version would have; `null`: publishing is refused. */
  readonly version: string | null;
  readonly before: Version | null;
  readonly published: IsoDate;
  readonly effective: IsoDate;
  /** Whether the draft names the day of effect; else it is the earliest that keeps the promised period. */
  readonly isDayGiven: boolean;
  readonly earliest: IsoDate;
  readonly noticeDays: number;
  readonly promisedDays: number | null;
  readonly class: DecidedClass;
  readonly material: boolean | null;
  /** What a person still has to say when publishing: options of `publish`. */
  readonly undecided: readonly string[];
  /** Languages in which people are told; empty: nobody is. */
  readonly told: readonly Locale[];
  /** Changes of facts for which earlier consent does not hold. */
  readonly askAgain: readonly FactChange[];
  readonly refused: readonly VFileMessage[];
}

/** The drafts of `wanted` as they would be published, and everything that is found wrong with them and around them. */
export function plansFor(
  archive: Archive,
  wanted: readonly ArchivedPolicy[],
  today: IsoDate,
  witnesses: Parameters<typeof checkPlans>[3],
): { readonly plans: ReadonlyMap<string, PublicationPlan>; readonly problems: readonly VFileMessage[] } {
  const intents = new Map(wanted.map((found) => [found.policy.id, intentOf(found, today)]));
  const asPublished = new Map([...intents].map(([id, { plan }]) => [id, plan]));
  const isOpen = (one: VFileMessage) =>
    ruleOf(one) === 'notice/materiality-unset' &&
    [...intents].some(
      ([id, { undecided }]) => undecided.length > 0 && one.file?.startsWith(`policies/${id}/draft/`),
    );
  const found = checkPlans(archive, today, asPublished, witnesses).problems.filter((one) => !isOpen(one));
  const plans = new Map(
    wanted.map((one) => [
      one.policy.id,
      planOf(archive, one, { today, intent: intents.get(one.policy.id)!, found }),
    ]),
  );
  // What stops a publication and no rule knows.
  const more = [...plans.values()].flatMap(({ refused }) => refused.filter((one) => !found.includes(one)));
  return { plans, problems: [...found, ...more].sort(byPlace) };
}

interface Intent {
  readonly plan: Required<Plan> & {
    readonly class: DecidedClass;
    readonly published: IsoDate;
    readonly effective: IsoDate;
    readonly material: boolean | null;
    readonly reason: string | null;
  };
  readonly earliest: IsoDate;
  readonly before: Version | null;
  readonly undecided: readonly string[];
}

/** What a draft says of its publication; what it leaves open is taken as the most demanding that it can be. */
function intentOf(found: ArchivedPolicy, today: IsoDate): Intent {
  const { policy, versions } = found;
  const record = found.draft!.record;
  const { material = null, reason = null } = record.change;
  const isFirst = sequenceOf(versions).length === 0;
  const decided = record.change.class === 'unknown' ? undefined : record.change.class;
  const changeClass: DecidedClass = decided ?? 'substantive';
  const published = record.published ?? today;
  const mustWait = !isFirst && changeClass === 'substantive' && material !== false;
  const earliest = mustWait ? addDays(published, policy.noticePeriodDays ?? 0) : published;
  const effective = record.effective ?? earliest;
  const before = predecessorOn(versions, effective);
  const undecided = undecidedOf(before, decided, material, reason);
  const plan = { published, effective, class: changeClass, material, reason };
  return { plan, earliest, before, undecided };
}

interface PlanContext {
  readonly today: IsoDate;
  readonly intent: Intent;
  /** What `check` finds with every draft as it would be published. */
  readonly found: readonly VFileMessage[];
}

function planOf(
  archive: Archive,
  found: ArchivedPolicy,
  { today, intent, found: all }: PlanContext,
): PublicationPlan {
  const { policy } = found;
  const record = found.draft!.record;
  const { plan, earliest, before, undecided } = intent;
  const { published, effective, class: changeClass, material } = plan;
  const { version, problems } = planPublication(archive, {
    ...plan,
    policy: policy.id,
    today,
    // A draft may say that its text was public before.
    late: published < today,
    check: () => all,
    now: () => `${today}T00:00:00Z`,
  });
  const [was, is] = [
    before && readFactsOf(archive, policy.id, before.id),
    readFactsOf(archive, policy.id, 'draft'),
  ];
  return {
    version,
    before,
    published,
    effective,
    isDayGiven: record.effective !== null,
    earliest,
    noticeDays: daysBetween(published, effective),
    promisedDays: policy.noticePeriodDays,
    class: changeClass,
    material,
    undecided,
    told: changeClass === 'substantive' && before !== null ? summarised(found, before) : [],
    askAgain: was && is ? factChanges(was, is).filter(({ reconsent }) => reconsent) : [],
    refused: version === null ? problems.filter(isError) : [],
  };
}

function undecidedOf(
  before: Version | null,
  decided: DecidedClass | undefined,
  material: boolean | null,
  reason: string | null,
): string[] {
  if (before === null) return [];
  return [
    ...(decided === undefined ? ['--class'] : []),
    ...(decided !== 'editorial' && material === null ? ['--material'] : []),
    ...(decided !== 'editorial' && !reason ? ['--reason'] : []),
  ];
}

/** The languages that both have a text in and the draft sums up its change in. */
const summarised = ({ draft }: ArchivedPolicy, before: Version): Locale[] =>
  localesOf(before.translations).filter(
    (locale) => (draft?.record.change.summary?.[locale]?.length ?? 0) > 0,
  );
