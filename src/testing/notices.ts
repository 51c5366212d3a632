/** Notices made by hand, for tests of their words and forms. */
import { parseMarkdown } from '../markdown/index.ts';
import type { Locale, Notice, Organisation, Policy, Version } from '../model/index.ts';
import {
  composeMail,
  composeNotice,
  type NoticeRequest,
  type NoticeTemplates,
  recipientFields,
} from '../notice/index.ts';
import { readNoticeTemplates } from '../output/index.ts';
import { PROJECT } from './sandbox.ts';

export const TEMPLATES = readNoticeTemplates(PROJECT);

export const ORGANISATION: Organisation = {
  name: { ru: 'AutoMaster', kk: 'AutoMaster', en: 'AutoMaster' },
  site: 'https://automaster.kz',
  defaultLocale: 'ru',
  locales: ['ru', 'kk', 'en'],
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
  contacts: {
    email: 'privacy@automaster.kz',
    phone: '+7 708 800-88-07',
    address: { ru: 'г. Алматы, ул. Абая 150/230' },
  },
};

export const POLICY: Policy = {
  id: 'privacy',
  kind: 'privacy',
  titles: {},
  authoritative: 'ru',
  numbering: 'decimal',
  promises: [],
  reviewMonths: null,
  noticePeriodDays: null,
  approvals: null,
  suppressed: [],
}; // prettier-ignore

export const TITLES = {
  ru: 'Политика конфиденциальности',
  kk: 'Құпиялылық саясаты',
  en: 'Privacy policy',
} as const;
export const LOCALES = ['ru', 'kk', 'en'] as const satisfies readonly Locale[];

/** A version whose id is its effective date. */
export function version(
  id: string,
  change: Partial<Version['change']> = {},
  more: Partial<Version> = {},
): Version {
  const translations = Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      {
        locale,
        standing: 'official',
        title: TITLES[locale],
        sourceDigest: '',
        textDigest: '0123456789abcdef'.repeat(4),
        textFormat: 2,
      },
    ]),
  );
  const point = {
    clause: 'retention',
    was: '3 <года>',
    becomes: '5 лет & больше',
    means: 'Данные хранятся дольше',
  };
  const summary = { ru: [point], kk: [point], en: [point] };
  return {
    policy: 'privacy',
    id,
    label: null,
    approved: null,
    published: '2026-11-23',
    effective: id,
    withdrawn: null,
    sample: false,
    origin: null,
    withoutConsent: null,
    enteredAt: null,
    withdrawnAt: null,
    withdrawnNote: null,
    reviews: [],
    notifications: [],
    corrections: [],
    translations,
    change: { class: 'substantive', material: true, reason: null, kinds: [], summary, ...change },
    ...more,
  } as Version; // prettier-ignore
}

export const OLD = version('2025-12-15');
const documentOf = (of: Version) =>
  parseMarkdown(
    `## Сроки {#retention}\n\nМы храним данные ${of.id === OLD.id ? '3 года' : '5 лет'} с момента обращения.`,
    { numbering: 'decimal' },
  ).document;

/** The notice of `next`, which replaces `OLD`, on a day. `more`: what is otherwise. */
export function notice(
  next: Version = version('2027-03-01'),
  locale: Locale = 'ru',
  asOf = '2026-11-23',
  more: Partial<NoticeRequest> = {},
): Notice {
  return composeNotice({
    organisation: ORGANISATION,
    policy: POLICY,
    versions: [OLD, next],
    version: next,
    locale,
    asOf,
    url: 'https://automaster.kz/',
    hasPdf: true,
    documentOf,
    ...more,
  });
}

export const mailOf = (of: Notice, templates: NoticeTemplates = TEMPLATES, service?: string) =>
  composeMail([of], templates, recipientFields(service ?? 'none', templates.merge));
