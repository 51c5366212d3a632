/** The variables of a template in one language, made from the facts: ids replaced by labels, periods and countries in words. */
import { gapFor, languageIn, type TemplateWords, type WrittenLanguage } from '../languages/index.ts';
import { type Facts, type Localised, type Policy, statedIn, type Unknown } from '../model/index.ts';
import { readTelephone } from '../telephone/index.ts';

/** A fact has no text in the language of the template. */
export class MissingText extends Error {}

export type Names = Readonly<Record<string, unknown>>;

/** Reads facts in one language. `unknown` becomes the mark of a gap; `none` and what is left out become `null`. */
interface Speaker {
  readonly text: <T>(value: Localised<T>, path: string) => T | string;
  readonly stated: (value: Localised | 'unknown' | 'none' | null, path: string) => string | null;
  readonly known: (value: string, path: string) => string | null;
  readonly country: (code: string, path: string) => string;
  readonly days: (count: number | 'unknown' | 'none', path: string) => string | null;
  readonly labels: (key: 'categories' | 'bases', ids: readonly string[]) => string[];
  readonly gap: (path: string) => string;
  /** The mark where `value` is `unknown`. */
  readonly gapIn: (value: unknown, path: string) => string | null;
  /** Paths of facts that have no text in this language. */
  readonly missing: readonly string[];
}

/**
 * The variables for `facts` in `language`. An unknown fact prints the mark of a gap; an unknown list has that mark as its only
 * item. `gaps` has the marks of facts for which a template has a sentence of its own. Throws `MissingText`.
 */
export function namesOf(
  facts: Facts,
  language: WrittenLanguage,
  policy: Pick<Policy, 'authoritative'>,
): Names {
  const { tag: locale, template: words } = language;
  const speaker = speakerFor(facts, language);
  const names = {
    standing: policy.authoritative === locale ? 'authoritative' : 'informative',
    authoritative: policy.authoritative,
    authoritative_language: languageIn(locale, policy.authoritative),
    site: facts.site,
    ...companyNames(facts, speaker),
    ...dataNames(facts, speaker),
    ...handlingNames(facts, speaker, words),
    ...cookieNames(facts, speaker, words),
    gaps: gapsOf(facts, speaker),
  };
  if (speaker.missing.length > 0)
    throw new MissingText(
      `Unexpected absence of a text in \`${locale}\` of ${speaker.missing.map((path) => `\`${path}\``).join(', ')}`,
    );
  return names;
}

function speakerFor(facts: Facts, language: WrittenLanguage): Speaker {
  const { tag: locale, template: words } = language;
  const missing: string[] = [];
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  const gap = (path: string) => gapFor(language, path);
  const text = <T>(value: Localised<T>, path: string): T | string => {
    const found = value[locale];
    if (found === undefined) missing.push(path);
    return found ?? '';
  };
  return {
    text,
    gap,
    missing,
    gapIn: (value, path) => (value === 'unknown' ? gap(path) : null),
    stated: (value, path) => {
      if (value === null || value === 'none') return null;
      return value === 'unknown' ? gap(path) : text(value, path);
    },
    known: (value, path) => (value === 'unknown' ? gap(path) : value === 'none' ? null : value),
    country: (code, path) => (code === 'unknown' ? gap(path) : (countries.of(code) ?? code)),
    days: (count, path) => {
      if (count === 'none') return null;
      return count === 'unknown' ? gap(path) : words.periodGenitive(`P${count}D`);
    },
    labels: (key, ids) => {
      const items = facts[key];
      if (items === 'unknown') return ids.length > 0 ? [gap(key)] : [];
      return ids.flatMap((id) => {
        const i = items.findIndex((item) => item.id === id);
        return i < 0 ? [] : [text(items[i]!.label, `${key}.${i}.label`)];
      });
    },
  };
}

function companyNames(
  { controller, contacts, law, service }: Facts,
  { text, stated, known, country }: Speaker,
) {
  const isNumber = contacts.phone !== 'unknown' && contacts.phone !== 'none';
  return {
    controller: {
      trade_name: text(controller.tradeName, 'controller.tradeName'),
      legal_name: stated(controller.legalName, 'controller.legalName'),
      legal_form: stated(controller.legalForm, 'controller.legalForm'),
      registration: known(controller.registration, 'controller.registration'),
      country: country(controller.country, 'controller.country'),
      country_code: controller.country,
    },
    contacts: {
      email: contacts.email,
      phone: known(contacts.phone, 'contacts.phone'),
      phone_link: isNumber ? readTelephone(contacts.phone, controller.country).link : null,
      address: stated(contacts.address, 'contacts.address'),
      hours: stated(contacts.hours, 'contacts.hours'),
      responsible_person: stated(contacts.responsiblePerson, 'contacts.responsiblePerson'),
    },
    law: {
      governing: stated(law.governing, 'law.governing'),
      courts: stated(law.courts, 'law.courts'),
    },
    service: stated(service, 'service'),
  };
}

function dataNames(facts: Facts, { text, gap, labels }: Speaker) {
  const { categories, sources, bases, purposes } = facts;
  return {
    categories: items(
      categories,
      (one, i) => ({
        id: one.id,
        label: text(one.label, `categories.${i}.label`),
        items:
          one.items === 'unknown' ? [gap(`categories.${i}.items`)] : text(one.items, `categories.${i}.items`),
        optional: one.optional,
      }),
      () => ({ id: null, label: gap('categories'), items: [], optional: false }),
    ),
    sources: items(
      sources,
      (one, i) => ({ id: one.id, kind: one.kind, label: text(one.label, `sources.${i}.label`) }),
      () => ({ id: null, kind: null, label: gap('sources') }),
    ),
    calls_recorded: callsOf(facts),
    bases: items(
      bases,
      (one, i) => ({
        id: one.id,
        type: one.type,
        label: text(one.label, `bases.${i}.label`),
        detail: one.detail && text(one.detail, `bases.${i}.detail`),
      }),
      () => ({ id: null, type: null, label: gap('bases'), detail: null }),
    ),
    has_consent: statedIn(bases).some(({ type }) => type === 'consent'),
    purposes: items(
      purposes,
      (one, i) => ({
        id: one.id,
        label: text(one.label, `purposes.${i}.label`),
        marketing: one.marketing,
        categories: labels('categories', one.categories),
        bases: one.bases === 'unknown' ? [gap(`purposes.${i}.bases`)] : labels('bases', one.bases),
        bases_gap: one.bases === 'unknown' ? gap(`purposes.${i}.bases`) : null,
      }),
      () => ({
        id: null,
        label: gap('purposes'),
        marketing: false,
        categories: [],
        bases: [],
        bases_gap: null,
      }),
    ),
  };
}

function handlingNames(facts: Facts, speaker: Speaker, words: TemplateWords) {
  const { text, stated, country, gap, labels, days } = speaker;
  const { recipients, transfers, measures, retention, rights, changes } = facts;
  const periods = items(
    retention,
    (one, i) => {
      const absent = one.period === 'unknown' ? gap(`retention.${i}.period`) : null;
      return {
        ids: one.categories,
        categories: labels('categories', one.categories),
        period: absent ?? words.period(one.period),
        genitive: absent ?? words.periodGenitive(one.period),
        event: one.from,
        from: one.from === 'unknown' ? gap(`retention.${i}.from`) : one.from && words.from[one.from],
        until_consent_withdrawn: one.untilConsentWithdrawn,
      };
    },
    () => ({
      ids: [],
      categories: [gap('retention')],
      period: gap('retention'),
      genitive: gap('retention'),
      event: null,
      from: null,
      until_consent_withdrawn: false,
    }),
  );
  return {
    recipients_state: stateOf(recipients),
    recipients: items(
      recipients,
      (one, i) => ({
        label: text(one.label, `recipients.${i}.label`),
        name: one.name,
        role: one.role,
        country: country(one.country, `recipients.${i}.country`),
        categories: labels('categories', one.categories),
      }),
      () => ({ label: gap('recipients'), name: null, role: null, country: null, categories: [] }),
    ),
    transfers_state: stateOf(transfers),
    transfers:
      typeof transfers === 'string'
        ? null
        : {
            countries: transfers.countries.map((code) => country(code, 'transfers.countries')),
            safeguard: stated(transfers.safeguard, 'transfers.safeguard'),
          },
    storage_country: country(facts.storageCountry, 'storageCountry'),
    measures: items(
      measures,
      (one, i) => ({ type: one.type, label: text(one.label, `measures.${i}.label`) }),
      () => ({ type: null, label: gap('measures') }),
    ),
    retention: periods,
    retention_of: Object.fromEntries(
      periods.flatMap((one) => one.ids.map((id) => [id.replaceAll('-', '_'), one])),
    ),
    rights: items(
      rights.granted,
      (right) => ({ type: right as string | null, ...words.rights[right] }),
      () => ({ type: null, name: gap('rights.granted'), text: gap('rights.granted') }),
    ),
    answer_days: days(rights.answerDays, 'rights.answerDays'),
    authority: stated(rights.authority, 'rights.authority'),
    automated_state: stateOf(facts.automatedDecisions),
    automated: stated(facts.automatedDecisions, 'automatedDecisions'),
    children_state: stateOf(facts.children),
    children: stated(facts.children, 'children'),
    channels: statedIn(changes.channels),
    notice_days: days(changes.noticeDays, 'changes.noticeDays'),
  };
}

function cookieNames({ cookies }: Facts, { text, gap }: Speaker, words: TemplateWords) {
  const life = (duration: string, i: number) => {
    if (duration === 'unknown') return gap(`cookies.${i}.duration`);
    return duration === 'session' ? words.session : words.period(duration);
  };
  const readers = (thirdParty: boolean | Unknown, i: number) => {
    if (thirdParty === 'unknown') return gap(`cookies.${i}.thirdParty`);
    return thirdParty ? words.yes : words.no;
  };
  return {
    cookies_state: stateOf(cookies),
    cookies: items(
      cookies,
      (one, i) => ({
        name: one.id as string,
        label: text(one.label, `cookies.${i}.label`),
        provider: one.provider as string | null,
        category: words.cookieCategories[one.category] as string | null,
        duration: life(one.duration, i) as string | null,
        third_party: readers(one.thirdParty, i) as string | null,
      }),
      () => ({
        name: gap('cookies'),
        label: gap('cookies'),
        provider: null,
        category: null,
        duration: null,
        third_party: null,
      }),
    ),
  };
}

/** Marks of gaps for facts that a template puts into a sentence of its own; `null` where the fact is stated. */
const gapsOf = (facts: Facts, { gapIn }: Speaker) => ({
  categories: gapIn(facts.categories, 'categories'),
  calls: gapIn(callsOf(facts), `sources.${statedIn(facts.sources).findIndex(isOpenCall)}.recorded`),
  bases: gapIn(facts.bases, 'bases'),
  purposes: gapIn(facts.purposes, 'purposes'),
  recipients: gapIn(facts.recipients, 'recipients'),
  transfers: gapIn(facts.transfers, 'transfers'),
  retention: gapIn(facts.retention, 'retention'),
  rights: gapIn(facts.rights.granted, 'rights.granted'),
  automated: gapIn(facts.automatedDecisions, 'automatedDecisions'),
  children: gapIn(facts.children, 'children'),
  cookies: gapIn(facts.cookies, 'cookies'),
  channels: gapIn(facts.changes.channels, 'changes.channels'),
});

/** The items of a list as variables. An unknown list gives `absent` as its only item, so that a loop over it shows the gap. */
function items<T, N>(
  list: readonly T[] | 'unknown' | 'none',
  named: (item: T, i: number) => N,
  absent: () => { readonly [K in keyof N]: unknown },
): N[] {
  return list === 'unknown' ? [absent() as N] : statedIn(list).map(named);
}

const stateOf = (value: unknown) => (typeof value === 'string' ? value : 'stated');

const isOpenCall = ({ kind, recorded }: { readonly kind: string; readonly recorded: unknown }) =>
  kind === 'phone' && recorded === 'unknown';

/** Whether phone calls are recorded: `yes`, `no`, `unknown`; `null` where there are no calls or the facts do not say. */
function callsOf({ sources }: Facts): 'yes' | 'no' | 'unknown' | null {
  const calls = statedIn(sources).filter(({ kind }) => kind === 'phone');
  const told = calls.map(({ recorded }) => recorded);
  if (calls.some(isOpenCall)) return 'unknown';
  if (told.length === 0 || told.includes(null)) return null;
  return told.includes(true) ? 'yes' : 'no';
}
