/**
 * What a company states once about its handling of data: the ground from which drafts are written. Things name each
 * other by id. `unknown` means "nobody has said yet", `none` means "there is none"; an absent key says nothing.
 */
import type { Localised } from './locale.ts';

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

interface Named {
  readonly id: string;
  readonly label: Localised;
}

export interface Controller {
  readonly tradeName: Localised;
  /** Full name without the legal form. */
  readonly legalName: Localised | Unknown;
  readonly legalForm: Localised | Unknown;
  /** Business or individual identification number of Kazakhstan, 12 digits; a registration number elsewhere. */
  readonly registration: string | Unknown;
  /** ISO 3166-1: `KZ`. */
  readonly country: string;
}

export interface DataCategory extends Named {
  readonly items: Localised<readonly string[]>;
  readonly optional: boolean;
  readonly sensitive: boolean;
}

export interface DataSource extends Named {
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly categories: readonly string[];
  /** Of phone calls: whether they are recorded; `null`: nobody has said. */
  readonly recorded: boolean | null;
}

export interface LegalBasis extends Named {
  readonly type: BasisType;
  readonly detail: Localised | null;
}

export interface Purpose extends Named {
  readonly categories: readonly string[];
  readonly bases: readonly string[];
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
  readonly safeguard: Localised;
}

export interface Measure extends Named {
  readonly type: (typeof MEASURE_TYPES)[number];
}

export interface Retention {
  readonly categories: readonly string[];
  readonly period: IsoPeriod | Unknown;
  readonly from: StartEvent | null;
  /** Earlier, if consent is withdrawn. */
  readonly untilConsentWithdrawn: boolean;
}

export interface CookieFact extends Named {
  readonly provider: string;
  readonly category: CookieCategory;
  readonly duration: IsoPeriod | 'session';
  /** Whether the provider reads it. */
  readonly thirdParty: boolean;
}

export interface Facts {
  readonly controller: Controller;
  /** The site that the policies are about: `example.org`. */
  readonly site: string;
  readonly contacts: {
    readonly email: string;
    /** As people write it; `unknown` if there is none to give. */
    readonly phone: string | Unknown | None;
    readonly address: Localised | Unknown;
    readonly hours: Localised | null;
    readonly responsiblePerson: Localised | Unknown | None;
  };
  readonly categories: readonly DataCategory[];
  readonly sources: readonly DataSource[];
  readonly bases: readonly LegalBasis[];
  readonly purposes: readonly Purpose[];
  readonly recipients: readonly Recipient[] | None | Unknown;
  readonly transfers: Transfers | None | Unknown;
  readonly storageCountry: string | Unknown;
  readonly measures: readonly Measure[];
  readonly retention: readonly Retention[];
  readonly rights: {
    readonly granted: readonly Right[];
    /** Days within which a request is answered. */
    readonly answerDays: number | Unknown;
    readonly authority: Localised | Unknown;
  };
  readonly automatedDecisions: None | Unknown | Localised;
  readonly children: None | Unknown | Localised;
  readonly cookies: readonly CookieFact[] | None | Unknown;
  readonly changes: {
    readonly channels: readonly (typeof FACT_CHANNELS)[number][];
    readonly noticeDays: number | Unknown;
  };
  readonly law: { readonly governing: Localised; readonly courts: Localised };
  /** What the company does, for the terms of its site: «услуги автосервиса». */
  readonly service: Localised | null;
}
