/** What the files of `policies/` must look like, checked against the types of `model`. */
import { z } from 'zod';
import {
  CHANGE_CLASSES,
  DATE_FORMATS,
  type DateFormats,
  type IsoDate,
  isIsoDate,
  isTimeZone,
  LOCALES,
  type Localised,
  MECHANISMS,
  NUMBERINGS,
  type Numbering,
  ORIGINS,
  type Organisation,
  POLICY_KINDS,
  type Policy,
  RULE_PROFILES,
  type SiteLink,
  STANDINGS,
  type SummaryPoint,
  type Translation,
} from '../model/index.ts';

import { someFactsSchema } from './facts-schema.ts';
import { redirects } from './redirects.ts';
import { linkAddress } from './site-links.ts';
import { readYaml } from './yaml.ts';

export const VERSION_ID = /^\d{4}-\d{2}-\d{2}(\.[1-9]\d*)?$/;

const LOGO_FILE = /^[\w-]+\.(svg|png|webp|jpe?g)$/;
const FAVICON_FILE = /^[\w-]+\.(svg|png|ico)$/;

const either = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');

const text = z.string({ error: 'Unexpected value, expected text' }).min(1, 'Unexpected empty text');

const choice = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, {
    error: ({ input }) => `Unexpected \`${shown(input)}\`, expected one of ${either(values)}`,
  });

const date = z
  .unknown()
  .refine(isIsoDate, {
    error: ({ input }) =>
      `Unexpected \`${shown(input)}\`, expected a day that exists, such as \`2026-01-31\``,
  })
  .transform((value) => value as IsoDate);

const count = z
  .number({ error: 'Unexpected value, expected a whole number' })
  .int()
  .nonnegative('Unexpected number, expected 0 or more');

const shown = (input: unknown) =>
  input === undefined ? 'nothing' : typeof input === 'string' ? input : JSON.stringify(input);

const byLocale = <T>(value: z.ZodType<T>): z.ZodType<Localised<T>> =>
  z.strictObject(
    Object.fromEntries(LOCALES.map((locale) => [locale, value.optional()])),
  ) as unknown as z.ZodType<Localised<T>>;

const someLocale = <T>(value: z.ZodType<T>) =>
  byLocale(value).refine(
    (values) => Object.values(values).some((v) => v !== undefined),
    'Unexpected nothing, expected at least one language',
  );

const locale = choice(LOCALES);

const siteLinks: z.ZodType<SiteLink[]> = z
  .array(z.strictObject({ label: someLocale(text), href: linkAddress }))
  .default([]);

const formats: z.ZodType<DateFormats> = z
  .strictObject({
    ru: choice(DATE_FORMATS.ru).optional(),
    kk: choice(DATE_FORMATS.kk).optional(),
    en: choice(DATE_FORMATS.en).optional(),
  })
  .default({});

/** `facts` are some of them here; the reader joins them with the files of `policies/facts/`. */
export const organisationSchema: z.ZodType<Omit<Organisation, 'facts'> & { facts: object | null }> = z
  .strictObject({
    name: someLocale(text),
    site: z
      .url({
        protocol: /^https?$/,
        error: ({ input }) =>
          `Unexpected \`${shown(input)}\`, expected an address such as \`https://example.org\``,
      })
      .transform((url) => url.replace(/\/+$/, '')),
    defaultLocale: locale,
    locales: z.array(locale).min(1, 'Unexpected empty list, expected at least one language'),
    rootLocale: locale.nullable().default(null),
    timeZone: z.string().refine(isTimeZone, {
      error: ({ input }) => `Unexpected \`${shown(input)}\`, expected a time zone such as \`Asia/Almaty\``,
    }),
    formats,
    facts: someFactsSchema.nullable().default(null),
    noticeLanguages: z.array(locale).default([]),
    logo: z
      .string()
      .regex(LOGO_FILE, 'Unexpected name of a logo, expected a file of templates/site/ such as `logo.svg`')
      .nullable()
      .default(null),
    favicon: z
      .string()
      .regex(
        FAVICON_FILE,
        'Unexpected name of an icon, expected a file of templates/site/ such as `favicon.svg`, `.png` or `.ico`',
      )
      .nullable()
      .default(null),
    redirects,
    navigation: siteLinks,
    footer: siteLinks,
    bannerDays: count.default(30),
    profiles: z.array(choice(RULE_PROFILES)).default([]),
    contacts: z
      .strictObject({
        email: text.nullable().default(null),
        phone: text.nullable().default(null),
        address: byLocale(text).default({}),
      })
      .default({ email: null, phone: null, address: {} }),
  })
  .refine((organisation) => organisation.locales.includes(organisation.defaultLocale), {
    path: ['defaultLocale'],
    error: 'Unexpected language, expected one of `locales`',
  })
  .refine(({ rootLocale, locales }) => rootLocale === null || locales.includes(rootLocale), {
    path: ['rootLocale'],
    error: 'Unexpected language, expected one of `locales`',
  });

export const policySchema: z.ZodType<Omit<Policy, 'id'>> = z.strictObject({
  kind: choice(POLICY_KINDS),
  titles: someLocale(text),
  authoritative: locale,
  numbering: choice(NUMBERINGS).default('decimal'),
  promises: z
    .array(
      z.strictObject({ mechanism: choice(MECHANISMS), quote: text, since: date.nullable().default(null) }),
    )
    .default([]),
  reviewMonths: count.nullable().default(null),
  noticePeriodDays: count.nullable().default(null),
  suppressed: z
    .array(z.strictObject({ rule: text, reason: text, until: date, version: text.nullable().default(null) }))
    .default([]),
});

/** The numbering that a `policy.yaml` of this content asks for. */
export function numberingIn(yaml: string): Numbering {
  const read = readYaml({ path: 'policy.yaml', text: yaml }, policySchema);
  return read.value?.numbering ?? 'decimal';
}

/** The dates of a `version.yaml` of this content; `null` if it is none. */
export function recordedDates(yaml: string): Pick<VersionRecord, 'published' | 'effective'> | null {
  return readYaml({ path: 'version.yaml', text: yaml }, versionSchema).value;
}

const summaryPoint: z.ZodType<SummaryPoint> = z.union([
  text.transform((becomes) => ({ clause: null, was: null, becomes, means: null })),
  z.strictObject({
    clause: text.nullable().default(null),
    was: text.nullable().default(null),
    becomes: text,
    means: text.nullable().default(null),
  }),
]);

const change = z.strictObject({
  class: choice(CHANGE_CLASSES),
  material: z.boolean({ error: 'Unexpected value, expected `true` or `false`' }).nullable().default(null),
  reason: text.nullable().default(null),
  kinds: z.array(text).default([]),
  summary: byLocale(z.array(summaryPoint)).default({}),
});

const versionFields = {
  approved: date.nullable().default(null),
  label: text.nullable().default(null),
  sample: z.boolean({ error: 'Unexpected value, expected `true` or `false`' }).default(false),
  origin: z
    .strictObject({ from: choice(ORIGINS), ref: text, path: text })
    .nullable()
    .default(null),
};

/** `version.yaml` of a published version. */
export const versionSchema = z
  .strictObject({ published: date, effective: date, ...versionFields, change })
  .refine((version) => version.published <= version.effective, {
    path: ['effective'],
    error: 'Unexpected effective date before the day of publication, expected that day or a later one',
  })
  .refine((version) => version.approved === null || version.approved <= version.published, {
    path: ['approved'],
    error: 'Unexpected approval after the day of publication, expected that day or an earlier one',
  });

/** `version.yaml` of a draft: dates and the statement of change may still be missing. */
export const draftSchema = z.strictObject({
  published: date.nullable().default(null),
  effective: date.nullable().default(null),
  ...versionFields,
  change: change.partial().default({}),
});

export type VersionRecord = z.output<typeof versionSchema>;
export type DraftRecord = z.output<typeof draftSchema>;

/** The front matter of a text. */
export const textSchema: z.ZodType<Pick<Translation, 'title' | 'standing'>> = z.strictObject({
  title: text,
  standing: choice(STANDINGS),
});
