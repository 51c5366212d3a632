/**
 * Compares two states of the facts. Each difference has its kind, the published list that calls such a change material (if
 * one does), and whether it needs new consent; `CLAUSES` names the sections of each policy that state it.
 */
import { type DataCategory, type Facts, type Purpose, statedIn } from './facts.ts';
import type { PolicyKind } from './policy.ts';

export const CHANGE_KINDS = [
  'controller',
  'contacts',
  'data-category',
  'source',
  'purpose',
  'legal-basis',
  'recipient',
  'transfer',
  'security',
  'retention',
  'rights',
  'automated-decisions',
  'cookies',
  'notice',
  'law',
  'other',
] as const;
export type FactChangeKind = (typeof CHANGE_KINDS)[number];

export interface FactChange {
  readonly kind: FactChangeKind;
  readonly action: 'added' | 'removed' | 'changed';
  /** Where in the facts: `purposes.statistics`. */
  readonly path: string;
  /** The values before and after, as in the facts; `null`: none. */
  readonly was: string | null;
  readonly becomes: string | null;
  /** The list that names such a change as material, or `null`. */
  readonly material: string | null;
  /** Whether people who consented before must be asked again. */
  readonly reconsent: boolean;
}

/** Published lists of material changes, and who published them. */
const COLORADO = 'Colorado Privacy Act Rules, Rule 6.04';
const WP260 = 'WP260 rev.01, para. 30';
const HOUSE = 'our own judgement';

const LISTED: Readonly<Partial<Record<FactChangeKind, string>>> = {
  controller: COLORADO,
  'data-category': COLORADO,
  purpose: COLORADO,
  recipient: 'Colorado Privacy Act Rules, Rule 6.04; WP260 rev.01, para. 30',
  transfer: WP260,
  rights: COLORADO,
  'legal-basis': HOUSE,
  'automated-decisions': HOUSE,
};

/** Anchors of the sections that state each kind, by kind of policy. */
export const CLAUSES: Readonly<
  Record<PolicyKind, Readonly<Partial<Record<FactChangeKind, readonly string[]>>>>
> = {
  privacy: {
    controller: ['general', 'contacts'],
    contacts: ['contacts', 'rights'],
    'data-category': ['data', 'purposes', 'retention'],
    source: ['sources'],
    purpose: ['purposes'],
    'legal-basis': ['purposes'],
    recipient: ['recipients'],
    transfer: ['recipients'],
    security: ['security'],
    retention: ['retention'],
    rights: ['rights'],
    'automated-decisions': ['purposes'],
    cookies: ['cookies'],
    notice: ['changes'],
    law: ['law'],
  },
  cookies: { controller: ['what'], contacts: ['changes'], cookies: ['list'], notice: ['changes'] },
  terms: { controller: ['general'], contacts: ['contacts'], notice: ['changes'], law: ['contacts'] },
  consent: {
    controller: ['consent'],
    contacts: ['term'],
    'data-category': ['data'],
    purpose: ['purposes'],
    'legal-basis': ['purposes'],
    recipient: ['recipients'],
    transfer: ['recipients'],
  },
  other: {},
};

/** What differs between two states of the facts, in the order of the kinds. */
export function factChanges(from: Facts, to: Facts): FactChange[] {
  // Consent is needed again for more data than people agreed to, or for more purposes.
  const usesConsent = (purpose: Purpose) => isConsent(to, purpose.bases);
  return [
    ...change('controller', 'controller', from.controller, to.controller),
    ...change('contacts', 'contacts', from.contacts, to.contacts),
    ...changesById('data-category', 'categories', from.categories, to.categories, (was, becomes) => ({
      reconsent:
        becomes !== null &&
        (was === null || countOf(becomes.items) > countOf(was.items)) &&
        statedIn(to.purposes).some(
          (purpose) => purpose.categories.includes(becomes.id) && usesConsent(purpose),
        ),
    })),
    ...changesById('source', 'sources', from.sources, to.sources),
    ...changesById('purpose', 'purposes', from.purposes, to.purposes, (was, becomes) => ({
      reconsent: becomes !== null && was === null && usesConsent(becomes),
    })),
    ...changesById('legal-basis', 'bases', from.bases, to.bases),
    ...changesById('recipient', 'recipients', from.recipients, to.recipients, (was, becomes) => ({
      reconsent:
        was === null &&
        becomes !== null &&
        statedIn(to.purposes).some(
          (purpose) => becomes.purposes.includes(purpose.id) && usesConsent(purpose),
        ),
    })),
    ...change('transfer', 'transfers', from.transfers, to.transfers, {
      reconsent: typeof from.transfers === 'string' && typeof to.transfers !== 'string',
    }),
    ...change('transfer', 'storageCountry', from.storageCountry, to.storageCountry),
    ...changesById('security', 'measures', from.measures, to.measures),
    ...retentionChanges(from, to),
    ...change('rights', 'rights', from.rights, to.rights),
    ...change('automated-decisions', 'automatedDecisions', from.automatedDecisions, to.automatedDecisions),
    ...changesById('cookies', 'cookies', from.cookies, to.cookies, (was, becomes) => ({
      reconsent: was === null && becomes !== null && becomes.category !== 'necessary',
    })),
    ...change('notice', 'changes', from.changes, to.changes),
    ...change('law', 'law', from.law, to.law),
    ...otherChanges(from, to),
  ];
}

const isConsent = (facts: Facts, bases: Purpose['bases']) =>
  statedIn(facts.bases).some(({ id, type }) => type === 'consent' && statedIn(bases).includes(id));

/** The change of one fact, if it is one. */
function change(
  kind: FactChangeKind,
  path: string,
  was: unknown,
  becomes: unknown,
  more: Partial<FactChange> = {},
): FactChange[] {
  if (isSame(was, becomes)) return [];
  const action = was === null ? 'added' : becomes === null ? 'removed' : 'changed';
  return [
    {
      kind,
      action,
      path,
      was: shown(was),
      becomes: shown(becomes),
      material: LISTED[kind] ?? null,
      reconsent: false,
      ...more,
    },
  ];
}

/** The changes of a list whose members have ids. */
function changesById<T extends { readonly id: string }>(
  kind: FactChangeKind,
  key: string,
  before: readonly T[] | 'none' | 'unknown',
  after: readonly T[] | 'none' | 'unknown',
  more: (was: T | null, becomes: T | null) => Partial<FactChange> = () => ({}),
): FactChange[] {
  if (typeof before === 'string' && typeof after === 'string') return change(kind, key, before, after);
  const [old, next] = [statedIn(before), statedIn(after)];
  const memberOf = (all: readonly T[], id: string) => all.find((one) => one.id === id) ?? null;
  return [...new Set([...old, ...next].map((one) => one.id))].flatMap((id) => {
    const [was, becomes] = [memberOf(old, id), memberOf(next, id)];
    return change(kind, `${key}.${id}`, was, becomes, more(was, becomes));
  });
}

/** How long each kind of data is kept. */
function retentionChanges(from: Facts, to: Facts): FactChange[] {
  const ids = new Set([from, to].flatMap(({ categories }) => statedIn(categories)).map((one) => one.id));
  return [...ids].flatMap((id) => {
    const keptIn = (facts: Facts) =>
      statedIn(facts.retention).find((one) => one.categories.includes(id)) ?? null;
    const [was, becomes] = [keptIn(from), keptIn(to)];
    const terms = (one: typeof was) =>
      one && { period: one.period, from: one.from, untilConsentWithdrawn: one.untilConsentWithdrawn };
    const [old, next] = [daysOf(was?.period), daysOf(becomes?.period)];
    const isLonger = old !== null && next !== null && next > old;
    return change('retention', `retention.${id}`, terms(was), terms(becomes), {
      material: isLonger ? `${HOUSE}: kept longer` : null,
    });
  });
}

/** Changes of facts that have no kind of their own, so that no change is missed. */
function otherChanges(from: Facts, to: Facts): FactChange[] {
  const named = new Set(NAMED);
  return (Object.keys({ ...from, ...to }) as (keyof Facts)[])
    .filter((key) => !named.has(key))
    .flatMap((key) => change('other', key, from[key] ?? null, to[key] ?? null));
}

/** The facts that `factChanges` compares in detail. */
const NAMED: readonly (keyof Facts)[] = [
  ...([
    'controller',
    'contacts',
    'categories',
    'sources',
    'purposes',
    'bases',
    'recipients',
    'transfers',
  ] as const),
  ...([
    'storageCountry',
    'measures',
    'retention',
    'rights',
    'automatedDecisions',
    'cookies',
    'changes',
    'law',
  ] as const),
];

const countOf = (items: DataCategory['items']) =>
  items === 'unknown' ? 0 : Math.max(0, ...Object.values(items).map((list) => list?.length ?? 0));

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const shown = (value: unknown): string | null =>
  value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);

const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 };

/** The approximate number of days of a period, for comparing two. */
function daysOf(period: string | undefined): number | null {
  const match = /^P(\d+)([YMWD])$/.exec(period ?? '');
  return match ? Number(match[1]) * DAYS[match[2]!]! : null;
}
