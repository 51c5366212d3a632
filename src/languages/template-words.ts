/** Periods, events, rights and states as templates put them into sentences: in the form that the sentence needs. */
import type { BasisType, CookieCategory, IsoPeriod, Locale, Right, StartEvent } from '../model/index.ts';
import { pluralOf } from './numbers.ts';

/** Facts that may be `unknown`, whose absence has words; `*` stands for a place in a list. */
export const GAP_FACTS = [
  'controller.legalName',
  'controller.legalForm',
  'controller.registration',
  'contacts.phone',
  'contacts.address',
  'contacts.responsiblePerson',
  'categories',
  'categories.*.items',
  'sources',
  'sources.*.recorded',
  'bases',
  'purposes',
  'purposes.*.bases',
  'recipients',
  'recipients.*.country',
  'transfers',
  'transfers.safeguard',
  'storageCountry',
  'measures',
  'retention',
  'retention.*.period',
  'retention.*.from',
  'rights.granted',
  'rights.answerDays',
  'rights.authority',
  'automatedDecisions',
  'children',
  'cookies',
  'cookies.*.duration',
  'cookies.*.thirdParty',
  'changes.channels',
  'changes.noticeDays',
  'law.governing',
  'law.courts',
] as const;

export type GapFact = (typeof GAP_FACTS)[number];

export interface TemplateWords {
  /** «3 года», “3 years”, «3 жыл». */
  readonly period: (period: IsoPeriod) => string;
  /** After «до», «в течение», «не позднее»: «3 лет». */
  readonly periodGenitive: (period: IsoPeriod) => string;
  /** «с момента последнего обращения» */
  readonly from: Readonly<Record<StartEvent, string>>;
  readonly rights: Readonly<Record<Right, { readonly name: string; readonly text: string }>>;
  readonly bases: Readonly<Record<BasisType, string>>;
  readonly cookieCategories: Readonly<Record<CookieCategory, string>>;
  readonly session: string;
  readonly yes: string;
  readonly no: string;
  /** «указать», “to be stated”: begins the mark of a gap. */
  readonly gap: string;
  /** What a gap says is missing, by the fact that would fill it. */
  readonly gaps: Readonly<Record<GapFact, string>>;
}

type Unit = 'Y' | 'M' | 'W' | 'D';

/** Says a period with the form of its unit that goes with the number. */
export function counter(
  locale: Locale,
  forms: Readonly<Record<Unit, Partial<Record<Intl.LDMLPluralRule, string>>>>,
): (period: IsoPeriod) => string {
  return (period) => {
    const { count, unit } = partsOf(period);
    return `${count} ${forms[unit][pluralOf(locale, count)] ?? forms[unit].other ?? ''}`;
  };
}

function partsOf(period: IsoPeriod): { count: number; unit: Unit } {
  const match = /^P(\d+)([YMWD])$/.exec(period);
  return { count: Number(match?.[1] ?? 0), unit: (match?.[2] ?? 'D') as Unit };
}
