/** The names that a template may use, in one language: facts with their relations followed and their words chosen. */
import type { CookieFact, Facts, Locale, Localised, Policy, Recipient } from '../model/index.ts';
import { TEMPLATE_WORDS } from './words.ts';

/** Whether phone calls are recorded: `yes`, `no`, or `null` when there are none or nobody has said. */
function callsOf({ sources }: Facts): 'yes' | 'no' | null {
  const told = sources.filter(({ kind }) => kind === 'phone').map(({ recorded }) => recorded);
  if (told.length === 0 || told.includes(null)) return null;
  return told.includes(true) ? 'yes' : 'no';
}

/** A fact has no text in the language of the template. */
export class MissingText extends Error {}

export type Names = Readonly<Record<string, unknown>>;

/** Names of `facts` in `locale`. Unknown facts are `null`: a template asks before it prints. Throws `MissingText`. */
export function namesOf(facts: Facts, locale: Locale, policy: Pick<Policy, 'authoritative'>): Names {
  const words = TEMPLATE_WORDS[locale];
  const missing: string[] = [];
  const text = <T>(value: Localised<T>, path: string): T | string => {
    const found = value[locale];
    if (found === undefined) missing.push(path);
    return found ?? '';
  };
  const stated = (value: Localised | 'unknown' | 'none', path: string) =>
    typeof value === 'string' ? null : text(value, path);
  const known = (value: string) => (value === 'unknown' || value === 'none' ? null : value);
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  const country = (code: string) => (code === 'unknown' ? null : (countries.of(code) ?? code));
  const labels = <N extends { readonly id: string; readonly label: Localised }>(
    items: readonly N[],
    key: string,
    ids: readonly string[],
  ) =>
    ids.flatMap((id) => {
      const i = items.findIndex((item) => item.id === id);
      return i < 0 ? [] : [String(text(items[i]!.label, `${key}.${i}.label`))];
    });
  const category = (id: string) => labels(facts.categories, 'categories', [id]);
  const retentionRow = (one: Facts['retention'][number]) => ({
    categories: one.categories.flatMap(category),
    period: one.period === 'unknown' ? null : words.period(one.period),
    genitive: one.period === 'unknown' ? null : words.periodGenitive(one.period),
    event: one.from,
    from: one.from && words.from[one.from],
    until_consent_withdrawn: one.untilConsentWithdrawn,
  });
  const listed = <T>(value: readonly T[] | 'none' | 'unknown'): readonly T[] =>
    typeof value === 'string' ? [] : value;
  const stateOf = (value: unknown) => (typeof value === 'string' ? value : 'stated');
  const days = (count: number | 'unknown') =>
    count === 'unknown' ? null : words.periodGenitive(`P${count}D`);
  const bases = facts.bases.map((basis, i) => ({
    id: basis.id,
    type: basis.type,
    label: text(basis.label, `bases.${i}.label`),
    detail: basis.detail && text(basis.detail, `bases.${i}.detail`),
  }));
  const names = {
    standing: policy.authoritative === locale ? 'authoritative' : 'informative',
    authoritative: policy.authoritative,
    site: facts.site,
    controller: {
      trade_name: text(facts.controller.tradeName, 'controller.tradeName'),
      legal_name: stated(facts.controller.legalName, 'controller.legalName'),
      legal_form: stated(facts.controller.legalForm, 'controller.legalForm'),
      registration: known(facts.controller.registration),
      country: country(facts.controller.country),
      country_code: facts.controller.country,
    },
    contacts: {
      email: facts.contacts.email,
      phone: known(facts.contacts.phone),
      phone_link: known(facts.contacts.phone) && `tel:+${facts.contacts.phone.replace(/\D/g, '')}`,
      address: stated(facts.contacts.address, 'contacts.address'),
      hours: facts.contacts.hours && text(facts.contacts.hours, 'contacts.hours'),
      responsible_person: stated(facts.contacts.responsiblePerson, 'contacts.responsiblePerson'),
    },
    categories: facts.categories.map((one, i) => ({
      id: one.id,
      label: text(one.label, `categories.${i}.label`),
      items: text(one.items, `categories.${i}.items`),
      optional: one.optional,
    })),
    sources: facts.sources.map((one, i) => ({
      id: one.id,
      kind: one.kind,
      label: text(one.label, `sources.${i}.label`),
    })),
    calls_recorded: callsOf(facts),
    bases,
    has_consent: facts.bases.some(({ type }) => type === 'consent'),
    purposes: facts.purposes.map((one, i) => ({
      id: one.id,
      label: text(one.label, `purposes.${i}.label`),
      marketing: one.marketing,
      categories: one.categories.flatMap(category),
      bases: labels(facts.bases, 'bases', one.bases),
    })),
    recipients_state: stateOf(facts.recipients),
    recipients: listed<Recipient>(facts.recipients).map((one, i) => ({
      label: text(one.label, `recipients.${i}.label`),
      name: one.name,
      role: one.role,
      country: country(one.country),
      categories: one.categories.flatMap(category),
    })),
    transfers_state: stateOf(facts.transfers),
    transfers:
      typeof facts.transfers === 'string'
        ? null
        : {
            countries: facts.transfers.countries.map((code) => country(code)),
            safeguard: text(facts.transfers.safeguard, 'transfers.safeguard'),
          },
    storage_country: country(facts.storageCountry),
    measures: facts.measures.map((one, i) => ({
      type: one.type,
      label: text(one.label, `measures.${i}.label`),
    })),
    retention: facts.retention.map(retentionRow),
    retention_of: Object.fromEntries(
      facts.retention.flatMap((one) =>
        one.categories.map((id) => [id.replaceAll('-', '_'), retentionRow(one)]),
      ),
    ),
    rights: facts.rights.granted.map((right) => ({ type: right, ...words.rights[right] })),
    answer_days: days(facts.rights.answerDays),
    authority: stated(facts.rights.authority, 'rights.authority'),
    automated_state: stateOf(facts.automatedDecisions),
    automated: stated(facts.automatedDecisions, 'automatedDecisions'),
    children_state: stateOf(facts.children),
    children: stated(facts.children, 'children'),
    cookies_state: stateOf(facts.cookies),
    cookies: listed<CookieFact>(facts.cookies).map((one, i) => ({
      name: one.id,
      label: text(one.label, `cookies.${i}.label`),
      provider: one.provider,
      category: words.cookieCategories[one.category],
      duration: one.duration === 'session' ? words.session : words.period(one.duration),
      third_party: one.thirdParty ? words.yes : words.no,
    })),
    channels: facts.changes.channels,
    notice_days: days(facts.changes.noticeDays),
    law: {
      governing: text(facts.law.governing, 'law.governing'),
      courts: text(facts.law.courts, 'law.courts'),
    },
    service: facts.service && text(facts.service, 'service'),
  };
  if (missing.length > 0)
    throw new MissingText(
      `Unexpected absence of a text in \`${locale}\` of ${missing.map((path) => `\`${path}\``).join(', ')}`,
    );
  return names;
}
