/** What a person answered before publishing, with what the draft says where nothing was answered. */
import type { ArchivedPolicy } from '../archive/index.ts';
import type { Decisions } from '../drafting/index.ts';
import {
  addDays,
  DECIDED_CLASSES,
  type DecidedClass,
  type IsoDate,
  isIsoDate,
  predecessorOn,
  type Version,
} from '../model/index.ts';
import { invisibleIn } from '../records/index.ts';
import type { Form } from './body.ts';

export interface Answers {
  readonly effective: IsoDate | null;
  readonly published: IsoDate;
  readonly class: DecidedClass | null;
  readonly material: boolean | null;
  readonly reason: string | null;
  readonly replaces: string | null;
  readonly isLate: boolean;
  /** The version that this one would follow. */
  readonly before: Version | null;
}

/** The first day on which it could apply if it were published today. */
export const earliestDay = ({ policy, versions }: ArchivedPolicy, today: IsoDate): IsoDate =>
  versions.length === 0 ? today : addDays(today, policy.noticePeriodDays ?? 0);

export function answersIn(form: Form, found: ArchivedPolicy, today: IsoDate): Answers {
  const record = found.draft?.record;
  const isAnswered = form.has('class') || form.has('effective');
  const dayOf = (name: string, other: IsoDate | null): IsoDate | null => {
    const given = form.value(name);
    return given !== null && isIsoDate(given) ? given : isAnswered ? null : other;
  };
  const given = form.value('class') ?? (isAnswered ? null : (record?.change.class ?? null));
  const effective = dayOf('effective', record?.effective ?? earliestDay(found, today));
  const replaces = found.versions.some(({ id }) => id === form.value('replaces'))
    ? form.value('replaces')
    : null;
  return {
    effective,
    published: dayOf('published', record?.published ?? today) ?? today,
    class: DECIDED_CLASSES.find((one) => one === given) ?? null,
    material: materialIn(form, isAnswered ? null : (record?.change.material ?? null)),
    reason: form.value('reason') ?? (isAnswered ? null : (record?.change.reason ?? null)),
    replaces,
    isLate: form.has('late'),
    before: effective === null ? null : predecessorOn(found.versions, effective, replaces),
  };
}

function materialIn(form: Form, other: boolean | null): boolean | null {
  const given = form.value('material');
  return given === 'yes' ? true : given === 'no' ? false : other;
}

/**
 * The answers once they are whole: the terminal asks for the same. A first version changes nothing, so nobody is asked of what
 * kind its change is.
 */
export function decided(answers: Answers): Decisions | null {
  const { effective, published, class: changeClass, material, reason, before } = answers;
  if (effective === null || (reason !== null && !isForRecord(reason))) return null;
  if (before === null) return { effective, published, class: changeClass ?? 'substantive', material, reason };
  if (changeClass === null || (changeClass === 'substantive' && (material === null || reason === null)))
    return null;
  return { effective, published, class: changeClass, material, reason };
}

/** Words for the record: one line, with letters or digits, and nothing that nobody sees. */
export const isForRecord = (words: string): boolean =>
  /[\p{L}\p{N}]/u.test(words) && !/\p{Cc}/u.test(words) && invisibleIn(words).length === 0;

/** The answers as fields, for a form that asks once more. */
export const fieldsOf = ({
  effective,
  published,
  class: changeClass,
  material,
  reason,
  replaces,
  isLate,
}: Answers) => ({
  effective: effective ?? '',
  published,
  class: changeClass ?? '',
  material: material === null ? '' : material ? 'yes' : 'no',
  reason: reason ?? '',
  replaces: replaces ?? '',
  ...(isLate ? { late: 'yes' } : {}),
});
