/** The shapes of the JSON API: what `api.ts` gives is checked against them, and the site publishes them as JSON Schema. */
import * as z from 'zod';
import { CHANGE_CLASSES, POLICY_KINDS, STANDINGS, TEXT_FORMATS } from '../model/index.ts';
import { day, digest, EXTRA_FIELDS, instant, locale, summaryPointSchema } from '../records/index.ts';
import { redlineSchema } from './redline-schema.ts';

const aDay = day.describe('A calendar day in the time zone of the organisation');
const aDigest = digest.describe('SHA-256, lower-case hexadecimal');
const localised = <T extends z.ZodType>(value: T) => z.record(locale, value);

const policyHead = {
  policy: z.string().describe('Id of the policy'),
  kind: z.enum(POLICY_KINDS),
  titles: localised(z.string()),
  authoritative: locale.describe('The language whose text prevails'),
  inForce: z.string().nullable().describe('Id of the version in force on `asOf`; null: none is'),
  upcoming: z.array(z.string()).describe('Ids of announced versions, the nearest first'),
  lastUpdated: aDay.nullable().describe('Effective date of the last substantive version in force'),
};

const version = z.strictObject({
  version: z.string(),
  status: z.enum(['upcoming', 'in-force', 'superseded', 'withdrawn']).describe('As of `asOf`'),
  effective: aDay,
  published: aDay,
  until: aDay.nullable().describe('First day on which it no longer holds; null: no end is known'),
  withdrawn: aDay.nullable(),
  entered: instant.nullable().describe('When the ledger took it in'),
  ...EXTRA_FIELDS,
  change: z.strictObject({
    class: z.enum(CHANGE_CLASSES),
    material: z.boolean().nullable(),
    reason: z.string().nullable(),
    kinds: z.array(z.string()),
    summary: localised(z.array(summaryPointSchema)),
  }),
  texts: localised(
    z.strictObject({
      title: z.string(),
      standing: z.enum(STANDINGS),
      source: aDigest.describe('Of the Markdown file'),
      text: aDigest.describe('Of the plain text, in the text format that the document names'),
      page: z.url(),
      document: z.url(),
    }),
  ),
});

export const indexSchema = z
  .strictObject({
    organisation: z.strictObject({
      name: localised(z.string()),
      timeZone: z.string(),
      locales: z.array(locale),
      defaultLocale: locale,
      rootLocale: locale.optional().describe('The language whose addresses stand without its name'),
    }),
    asOf: aDay,
    policies: z.array(z.strictObject({ ...policyHead, url: z.url() })),
  })
  .describe('The organisation and its policies');

export const policySchema = z
  .strictObject({ ...policyHead, asOf: aDay, versions: z.array(version) })
  .describe('All versions of a policy');

/** Blocks are open: what a block holds besides is said where `model/document.ts` defines it. */
export const documentSchema = z
  .strictObject({
    policy: z.string(),
    version: z.string(),
    locale: locale,
    title: z.string(),
    standing: z.enum(STANDINGS),
    effective: aDay,
    published: aDay,
    ...EXTRA_FIELDS,
    digests: z.strictObject({
      source: aDigest,
      text: aDigest,
      textFormat: z.literal([...TEXT_FORMATS]).describe('In which form the plain text is: 1 or 2'),
    }),
    document: z.strictObject({
      blocks: z.array(
        z.looseObject({
          type: z.enum(['heading', 'paragraph', 'list', 'quote', 'code', 'rule', 'table', 'notes']),
        }),
      ),
    }),
  })
  .describe('One text of a version as data');

export const consentSchema = z
  .strictObject({
    asOf: aDay,
    documents: z.array(
      z.strictObject({
        type: z.enum(POLICY_KINDS),
        policy: z.string(),
        version: z.string(),
        effectiveDate: aDay,
        locale: locale.describe('The authoritative language'),
        hash: z
          .string()
          .regex(/^sha256:[0-9a-f]{64}$/)
          .describe(
            'Of the plain text in the authoritative language, in the text format that the document names',
          ),
        hashes: localised(z.string()).describe('The same of every text'),
        material: z.boolean().nullable(),
        url: z.url(),
        upcoming: z.array(z.strictObject({ version: z.string(), effectiveDate: aDay, hash: z.string() })),
      }),
    ),
  })
  .describe('What a consent tool needs to know of each policy in force');

export const API_SCHEMAS = {
  index: indexSchema,
  policy: policySchema,
  document: documentSchema,
  consent: consentSchema,
  redline: redlineSchema,
} as const;

/** JSON Schema (2020-12) of one of them. */
export const apiJsonSchema = (name: keyof typeof API_SCHEMAS) => z.toJSONSchema(API_SCHEMAS[name]);
