/**
 * What a company states once about its handling of data: the ground from which drafts are written. Things name each
 * other by id. `unknown` means "nobody has said yet", `none` means "there is none"; an absent key says nothing.
 */
import { isLocale, type Localised } from './locale.ts';

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
/** From what a period of storage runs. */
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

interface Named {
  readonly id: string;
  readonly label: Localised;
}

export interface Controller {
  readonly tradeName: Localised;
  /** Full name without the legal form. */
  readonly legalName: Localised | Unknown;
  readonly legalForm: Localised | Unknown | None;
  /** Business or individual identification number of Kazakhstan, 12 digits; a registration number elsewhere. */
  readonly registration: string | Unknown | None;
  /** ISO 3166-1: `KZ`. */
  readonly country: string;
}

export interface DataCategory extends Named {
  readonly items: Localised<readonly string[]> | Unknown;
  readonly optional: boolean;
  readonly sensitive: boolean;
}

export interface DataSource extends Named {
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly categories: readonly string[];
  /** Of phone calls: whether they are recorded; `null`: the facts do not speak of it. */
  readonly recorded: boolean | Unknown | null;
}

export interface LegalBasis extends Named {
  readonly type: BasisType;
  readonly detail: Localised | null;
}

export interface Purpose extends Named {
  readonly categories: readonly string[];
  readonly bases: readonly string[] | Unknown;
  readonly marketing: boolean;
}

export interface Recipient extends Named {
  /** The company's name, where it may be told. */
  readonly name: string | null;
  readonly role: (typeof RECIPIENT_ROLES)[number];
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly country: string | Unknown;
}

export interface Transfers {
  readonly countries: readonly string[];
  readonly safeguard: Localised | Unknown;
}

export interface Measure extends Named {
  readonly type: (typeof MEASURE_TYPES)[number];
}

export interface Retention {
  readonly categories: readonly string[];
  readonly period: IsoPeriod | Unknown;
  readonly from: StartEvent | Unknown | null;
  /** Earlier, if consent is withdrawn. */
  readonly untilConsentWithdrawn: boolean;
}

export interface CookieFact extends Named {
  readonly provider: string;
  readonly category: CookieCategory;
  readonly duration: IsoPeriod | 'session' | Unknown;
  /** Whether the provider reads it. */
  readonly thirdParty: boolean | Unknown;
}

export interface Facts {
  readonly controller: Controller;
  /** The site that the policies are about: `example.org`. */
  readonly site: string;
  readonly contacts: {
    readonly email: string;
    /** As people write it. */
    readonly phone: string | Unknown | None;
    readonly address: Localised | Unknown | None;
    readonly hours: Localised | null;
    readonly responsiblePerson: Localised | Unknown | None;
  };
  readonly categories: readonly DataCategory[] | Unknown;
  readonly sources: readonly DataSource[] | Unknown;
  readonly bases: readonly LegalBasis[] | Unknown;
  readonly purposes: readonly Purpose[] | Unknown;
  readonly recipients: readonly Recipient[] | None | Unknown;
  readonly transfers: Transfers | None | Unknown;
  readonly storageCountry: string | Unknown;
  readonly measures: readonly Measure[] | Unknown;
  readonly retention: readonly Retention[] | Unknown;
  readonly rights: {
    readonly granted: readonly Right[] | Unknown;
    /** Days within which a request is answered. */
    readonly answerDays: number | Unknown;
    readonly authority: Localised | Unknown;
  };
  readonly automatedDecisions: None | Unknown | Localised;
  readonly children: None | Unknown | Localised;
  readonly cookies: readonly CookieFact[] | None | Unknown;
  readonly changes: {
    readonly channels: readonly FactChannel[] | Unknown;
    /** `none`: changes are told ahead, and no number of days is promised. */
    readonly noticeDays: number | Unknown | None;
  };
  readonly law: { readonly governing: Localised | Unknown; readonly courts: Localised | Unknown };
  /** What the company does, for the terms of its site: «услуги автосервиса». */
  readonly service: Localised | null;
}

/** What a list of facts states: nothing while it is `unknown` or `none`. */
export const statedIn = <T>(value: readonly T[] | Unknown | None): readonly T[] =>
  typeof value === 'string' ? [] : value;

/** Words of the company and names of things: `unknown` among them is a word like any other. */
const WORDS = new Set(['id', 'tradeName', 'label', 'name', 'provider']);

/** Where the facts say `unknown`, in their order: `rights.answerDays`, `retention.0.period`. */
export function unknownIn(facts: Facts): string[] {
  const found: string[] = [];
  const visit = (value: unknown, path: readonly string[]) => {
    if (value === 'unknown') found.push(path.join('.'));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      // What stands in a list is an id, and what stands under a language is a text.
      const isWord = WORDS.has(key) || isLocale(key) || (Array.isArray(value) && typeof inner === 'string');
      if (!isWord) visit(inner, [...path, key]);
    }
  };
  visit(facts, []);
  return found;
}
