/** The picture of a policy's history: which sections changed in which versions, by version, by month or by year. */
import type { ArchivedPolicy } from '../archive/index.ts';
import {
  type ClauseHistory,
  type ClauseStep,
  type Locale,
  neighboursOf,
  type Version,
} from '../model/index.ts';
import { comparedVersions } from './clauses.ts';
import { link } from './links.ts';
import { dictionaryOf } from './words.ts';

export interface PictureColumn {
  readonly label: string;
  readonly href: string;
  readonly versions: readonly Version[];
}

export interface PictureCell {
  /** What it is drawn as; `stands`: the section was there, and nothing happened to it. */
  readonly fate: 'stands' | 'changed' | 'added' | 'removed' | 'moved';
  readonly size: number;
  readonly said: string;
  readonly href: string;
}

/** Words changed up to which a square has the size 1, 2, 3; above, 4. Each step is about three times the one before. */
const SIZES = [10, 30, 100];

/** A column a version, the newest first: what is far back is a scroll away. */
export function versionColumns(policy: ArchivedPolicy, locale: Locale): PictureColumn[] {
  const { shortDate } = dictionaryOf(locale);
  return newestFirst(policy, locale).map((version) => ({
    label: shortDate(version.effective),
    href: link.version(locale, policy.policy.id, version.id),
    versions: [version],
  }));
}

/** A column a year, each of which leads to its months below. */
export const yearColumns = (policy: ArchivedPolicy, locale: Locale): PictureColumn[] =>
  grouped(newestFirst(policy, locale), 4).map(([year, versions]) => ({
    label: year,
    href: `#picture-${year}`,
    versions,
  }));

/** A column a month of `year` in which there is a version. */
export function monthColumns(policy: ArchivedPolicy, locale: Locale, year: string): PictureColumn[] {
  const { shortDate } = dictionaryOf(locale);
  const own = newestFirst(policy, locale).filter(({ effective }) => effective.startsWith(year));
  return grouped(own, 7).map(([, versions]) => ({
    // «03.2025», “Mar 2025”: the day goes.
    label: shortDate(versions[0]!.effective)
      .replace(/^\d{1,2}[. ]/, '')
      .replace(/ \d{1,2},/, ''),
    href: `#v-${versions[0]!.id}`,
    versions,
  }));
}

/** What a section's cell shows in a column; `null`: the section was not there. */
export function cellIn(
  policy: ArchivedPolicy,
  { steps }: ClauseHistory,
  { versions }: PictureColumn,
  locale: Locale,
): PictureCell | null {
  const { clause, picture } = dictionaryOf(locale);
  const own = steps.filter((step) => versions.some(({ id }) => id === step.version));
  const last = own.at(-1);
  if (!last) return null;
  const happened = own.filter(({ fate }) => fate !== 'first' && fate !== 'kept');
  const one = happened.at(-1);
  if (!one) return { fate: 'stands', size: 0, said: clause.fate(last.fate, last.words), href: '' };
  const sum = happened.reduce((count, { words }) => count + words.added + words.removed, 0);
  const step = SIZES.findIndex((most) => sum <= most);
  return {
    fate: happened.length === 1 ? (one.fate as PictureCell['fate']) : 'changed',
    size: step < 0 ? SIZES.length + 1 : step + 1,
    said: happened.length === 1 ? clause.fate(one.fate, one.words) : picture.times(happened.length),
    href: hrefOf(policy, one, versions, locale),
  };
}

function hrefOf(
  policy: ArchivedPolicy,
  step: ClauseStep,
  versions: readonly Version[],
  locale: Locale,
): string {
  const version = versions.find(({ id }) => id === step.version)!;
  const before = neighboursOf(version, comparedVersions(policy, locale)).before!;
  const redline = link.redline(locale, policy.policy.id, before.id, version.id);
  return `${redline}${step.changes.length > 0 ? `#change-${step.changes[0]}` : ''}`;
}

const newestFirst = (policy: ArchivedPolicy, locale: Locale) =>
  [...comparedVersions(policy, locale)].reverse();

/** Versions by the first `length` signs of their day, in their order. */
function grouped(versions: readonly Version[], length: number): [string, Version[]][] {
  const groups = new Map<string, Version[]>();
  for (const version of versions) {
    const key = version.effective.slice(0, length);
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  return [...groups];
}
