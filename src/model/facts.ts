/**
 * The facts: what a company states once about its handling of data, and what drafts are made from. Facts refer to each other
 * by id. `unknown` means "nobody has said yet", `none` means "there is none"; a missing key states nothing.
 */
import type { FactsRecord } from '../records/index.ts';
import { isLocale } from './locale.ts';

export type Unknown = 'unknown';
export type None = 'none';

/** An ISO 8601 period of whole units: `P3Y`, `P18M`, `P2W`, `P30D`. */
export type IsoPeriod = string;

export const SOURCE_KINDS = ['form', 'phone', 'automatic', 'subscription', 'third-party', 'visit'] as const;
export const BASIS_TYPES = [
  'consent',
  'contract',
  'legal-obligation',
  'legitimate-interests',
  'vital-interests',
  'public-task',
  'statute',
] as const;
export type BasisType = (typeof BASIS_TYPES)[number];
export const RECIPIENT_ROLES = ['processor', 'controller', 'authority'] as const;
export const MEASURE_TYPES = ['technical', 'organisational'] as const;
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdraw-consent',
] as const;
export type Right = (typeof RIGHTS)[number];
/** The events from which a retention period can run. */
export const START_EVENTS = [
  'collection',
  'last-contact',
  'service',
  'order',
  'account-closed',
  'consent',
  'dispute-end',
] as const;
export type StartEvent = (typeof START_EVENTS)[number];
export const COOKIE_CATEGORIES = ['necessary', 'preferences', 'analytics', 'marketing'] as const;
export type CookieCategory = (typeof COOKIE_CATEGORIES)[number];
export const FACT_CHANNELS = ['home-page', 'email', 'last-updated'] as const;
export type FactChannel = (typeof FACT_CHANNELS)[number];

/** One of the facts of a list. */
type Item<T> = Extract<T, readonly unknown[]>[number];

export type Facts = FactsRecord;
export type Controller = Facts['controller'];
export type DataCategory = Item<Facts['categories']>;
export type DataSource = Item<Facts['sources']>;
export type LegalBasis = Item<Facts['bases']>;
export type Purpose = Item<Facts['purposes']>;
export type Recipient = Item<Facts['recipients']>;
export type Transfers = Exclude<Facts['transfers'], string>;
export type Measure = Item<Facts['measures']>;
export type Retention = Item<Facts['retention']>;
export type CookieFact = Item<Facts['cookies']>;

/** The items of a list of facts; empty where it is `unknown` or `none`. */
export const statedIn = <T>(value: readonly T[] | Unknown | None): readonly T[] =>
  typeof value === 'string' ? [] : value;

/** Keys with free text or names, where the word `unknown` has no special meaning. */
const WORDS = new Set(['id', 'tradeName', 'label', 'name', 'provider']);

/** Where the facts say `unknown`, in their order: `rights.answerDays`, `retention.0.period`. */
export function unknownIn(facts: Facts): string[] {
  const found: string[] = [];
  const visit = (value: unknown, path: readonly string[]) => {
    if (value === 'unknown') found.push(path.join('.'));
    if (typeof value !== 'object' || value === null) return;
    // A value under a language is free text.
    if (!Array.isArray(value) && Object.keys(value).every(isLocale)) return;
    for (const [key, inner] of Object.entries(value)) {
      // A string in a list is an id.
      const isWord = WORDS.has(key) || (Array.isArray(value) && typeof inner === 'string');
      if (!isWord) visit(inner, [...path, key]);
    }
  };
  visit(facts, []);
  return found;
}
