/** Runs a rule on one of its examples: the smallest archive in memory that shows the point. */
import type { Archive, ArchivedPolicy } from '../archive/index.ts';
import { parseSource } from '../archive/index.ts';
import { livedThrough } from '../events/index.ts';
import {
  type Locale,
  localesOf,
  type Organisation,
  type Policy,
  TEXT_FORMAT,
  type TextFormat,
  type Translation,
  type Version,
} from '../model/index.ts';
import { composeMail, composeNotice, hasNotice, type NoticeTemplates } from '../notice/index.ts';
import { versionSchema } from '../records/index.ts';
import type { Example, ExampleVersion, LintRule } from './rule.ts';
import { type Finding, lintPolicy } from './run.ts';

const ORGANISATION: Organisation = {
  name: { en: 'Acme', ru: 'Acme', kk: 'Acme' },
  site: 'https://acme.example',
  defaultLocale: 'en',
  locales: ['en'],
  rootLocale: null,
  timeZone: 'Asia/Almaty',
  formats: {},
  fallback: {},
  facts: null,
  noticeLanguages: [],
  logo: null,
  favicon: null,
  redirects: {},
  navigation: [],
  footer: [],
  unsubscribe: null,
  bannerDays: 30,
  profiles: [],
  contacts: { email: null, phone: null, address: {} },
};

const POLICY: Policy = {
  id: 'privacy',
  kind: 'privacy',
  titles: { en: 'Privacy policy', ru: 'Политика конфиденциальности', kk: 'Құпиялылық саясаты' },
  authoritative: 'en',
  numbering: 'decimal',
  promises: [],
  reviewMonths: null,
  noticePeriodDays: null,
  approvals: null,
  suppressed: [],
};

/** What `rule` finds in `example`. `templates`: of the mails that some rules look at. */
export function runExample(rule: LintRule, example: Example, templates: NoticeTemplates): Finding[] {
  const locale = example.locale ?? 'en';
  const given = example.versions ?? [{ id: '2026-01-01', texts: { [locale]: example.text ?? '' } }];
  const policy: Policy = { ...POLICY, authoritative: locale, ...example.policy };
  const organisation: Organisation = { ...ORGANISATION, ...example.organisation };
  const texts = new Map<string, string>();
  const versions = given.map((version) => versionOf(version, policy, texts, example.textFormat));
  const found: ArchivedPolicy = { policy, versions, draft: null };
  const archive: Pick<Archive, 'root' | 'organisation' | 'policies' | 'ledger'> = {
    root: '/nowhere',
    organisation,
    policies: [found],
    ledger: { events: versions.map((version, i) => publishedLine(version, i + 1)), text: '' },
  };
  const parse = (own: Policy, version: string, language: Locale) =>
    parseSource(own, 'example.md', texts.get(`${version} ${language}`) ?? '');
  // The last version is in force, unless the example says another day.
  const asOf = example.asOf ?? versions.at(-1)?.effective ?? '2026-01-01';
  return lintPolicy(
    archive,
    found,
    asOf,
    {
      witnessedLines: 0,
      factsOf: (_, id) => given.find((version) => (version.id ?? '2026-01-01') === id)?.facts ?? null,
      parse,
      placeOfFact: () => 'policies/organisation.yaml:1',
      sourceOf: (_, version, language) => texts.get(`${version} ${language}`) ?? '',
      mailOf: (version, language) => {
        if (!hasNotice(version, versions, language)) return null;
        const notice = composeNotice({
          organisation,
          policy,
          versions,
          version,
          locale: language,
          asOf,
          url: 'https://acme.example/',
          hasPdf: true,
          documentOf: (other) => parse(policy, other.id, language).document,
        });
        return composeMail([notice], templates);
      },
    },
    [rule],
  );
}

function versionOf(
  given: ExampleVersion,
  policy: Policy,
  texts: Map<string, string>,
  textFormat: TextFormat = TEXT_FORMAT,
): Version {
  const id = given.id ?? '2026-01-01';
  const translations: Partial<Record<Locale, Translation>> = {};
  const summary: Partial<Record<Locale, Version['change']['summary'][Locale]>> = {};
  for (const locale of localesOf(given.texts)) {
    const text = given.texts[locale];
    if (text === undefined) continue;
    texts.set(`${id} ${locale}`, text);
    const standing = locale === policy.authoritative ? 'authoritative' : 'informative';
    translations[locale] = {
      locale,
      standing,
      title: policy.titles[locale] ?? policy.id,
      sourceDigest: '',
      textDigest: '',
      textFormat,
      addedAt: null,
    };
    summary[locale] = [{ clause: null, was: null, becomes: 'Changed', means: null }];
  }
  const record = versionSchema.parse({
    published: given.published ?? id.slice(0, 10),
    effective: id.slice(0, 10),
    change: { class: 'substantive', material: true, reason: 'x' },
  });
  return {
    ...record,
    ...livedThrough(record.change, []),
    policy: policy.id,
    id,
    change: { ...record.change, summary, ...given.change },
    withoutConsent: given.withoutConsent ?? null,
    notifications: given.notifications ?? [],
    translations,
  };
}

function publishedLine(version: Version, seq: number): Archive['ledger']['events'][number] {
  const { policy, id, effective, published } = version;
  return {
    type: 'published',
    policy,
    version: id,
    effective,
    published,
    seq,
    at: '2026-01-01T00:00:00Z',
    previous: null,
    record: '',
    facts: null,
    source: {},
    text: {},
    textFormat: TEXT_FORMAT,
  };
}
