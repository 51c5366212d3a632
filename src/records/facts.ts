/**
 * The facts: what a company states once about its handling of data. `unknown` means "nobody has said yet", `none` means
 * "there is none". One field a key, so that facts may stand in several files.
 */
import { z } from 'zod';
import {
  BASIS_TYPES,
  COOKIE_CATEGORIES,
  FACT_CHANNELS,
  MEASURE_TYPES,
  RECIPIENT_ROLES,
  RIGHTS,
  SOURCE_KINDS,
  START_EVENTS,
} from '../model/index.ts';
import {
  choice,
  count,
  country,
  email,
  expected,
  type Frozen,
  flag,
  id,
  list,
  object,
  oneOf,
  orNull,
  period,
  someLocale,
  someOf,
  text,
} from './words.ts';

const label = someLocale(text);
const unknown = z.literal('unknown');
const none = z.literal('none');

/** The value, or nobody has said yet. `what`: for the sentence. */
const orUnknown = <T extends z.ZodType>(what: string, value: T) =>
  oneOf(`${what}, or \`unknown\``, [value, unknown]);
/** The value, or there is none, or nobody has said yet. */
const orNone = <T extends z.ZodType>(what: string, value: T) =>
  oneOf(`${what}, or \`none\`, or \`unknown\``, [value, none, unknown]);
const words = 'texts by language';

const ids = list(id, 'a list of ids').default([]);
const optionalFlag = flag.default(false);
const aHost = expected('a host such as `example.org`');

const named = { id, label };
const aCountry = 'a country such as `KZ`';

const FACTS_SHAPE = {
  controller: object({
    tradeName: label,
    legalName: orUnknown(words, label).default('unknown').describe('Full name without the legal form'),
    legalForm: orNone(words, label).default('unknown'),
    registration: text
      .default('unknown')
      .describe('Identification number of Kazakhstan, 12 digits; a registration number elsewhere'),
    country: country.describe('ISO 3166-1'),
  }),
  site: z
    .string({ error: aHost })
    .regex(/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u, { error: aHost })
    .describe('The site that the policies are about'),
  contacts: object({
    email,
    phone: text.default('unknown').describe('As people write it'),
    address: orNone(words, label).default('unknown'),
    hours: orNull(label),
    responsiblePerson: orNone(words, label).default('unknown'),
  }),
  categories: orUnknown(
    'a list of categories of data',
    someOf(
      object({
        ...named,
        items: orUnknown('lists by language', someLocale(list(text, 'a list of lines'))),
        optional: optionalFlag,
        sensitive: optionalFlag,
      }),
      'a list of categories of data',
    ),
  ),
  sources: orUnknown(
    'a list of sources',
    list(
      object({
        ...named,
        kind: choice(SOURCE_KINDS),
        categories: ids,
        recorded: orUnknown('`true` or `false`', flag.nullable())
          .default(null)
          .describe('Of phone calls: whether they are recorded; null: nobody has said'),
      }),
      'a list of sources',
    ),
  ).default([]),
  bases: orUnknown(
    'a list of legal bases',
    someOf(object({ ...named, type: choice(BASIS_TYPES), detail: orNull(label) }), 'a list of legal bases'),
  ),
  purposes: orUnknown(
    'a list of purposes',
    someOf(
      object({
        ...named,
        categories: ids,
        bases: orUnknown('a list of ids', list(id, 'a list of ids')).default([]),
        marketing: optionalFlag,
      }),
      'a list of purposes',
    ),
  ),
  recipients: orNone(
    'a list of recipients',
    list(
      object({
        ...named,
        name: orNull(text).describe('The company’s name, where it may be told'),
        role: choice(RECIPIENT_ROLES),
        categories: ids,
        purposes: ids,
        country: orUnknown(aCountry, country).default('unknown'),
      }),
      'a list of recipients',
    ),
  ),
  transfers: orNone(
    '`countries` and `safeguard`',
    object({ countries: someOf(country, 'a list of countries'), safeguard: orUnknown(words, label) }),
  ),
  storageCountry: orUnknown(aCountry, country).default('unknown'),
  measures: orUnknown(
    'a list of measures',
    list(object({ ...named, type: choice(MEASURE_TYPES) }), 'a list of measures'),
  ).default([]),
  retention: orUnknown(
    'a list of periods',
    list(
      object({
        categories: someOf(id, 'a list of ids'),
        period: orUnknown('a period such as `P3Y`', period),
        from: orNull(choice([...START_EVENTS, 'unknown'])).describe('From what it runs'),
        untilConsentWithdrawn: optionalFlag.describe('Earlier, if consent is withdrawn'),
      }),
      'a list of periods',
    ),
  ).default([]),
  rights: object({
    granted: orUnknown('a list of rights', someOf(choice(RIGHTS), 'a list of rights')),
    answerDays: orUnknown('a whole number of days', count('days'))
      .default('unknown')
      .describe('Days within which a request is answered'),
    authority: orUnknown(words, label).default('unknown').describe('To whom readers can complain'),
  }),
  automatedDecisions: orNone(words, label).default('unknown'),
  children: orNone(words, label).default('unknown'),
  cookies: orNone(
    'a list of cookies',
    list(
      object({
        ...named,
        provider: text,
        category: choice(COOKIE_CATEGORIES),
        duration: oneOf('a period such as `P1Y`, or `session`, or `unknown`', [
          period,
          z.literal('session'),
          unknown,
        ]),
        thirdParty: orUnknown('`true` or `false`', flag)
          .default(false)
          .describe('Whether the provider reads it'),
      }),
      'a list of cookies',
    ),
  ),
  changes: object({
    channels: orUnknown('a list of channels', someOf(choice(FACT_CHANNELS), 'a list of channels')),
    noticeDays: orNone('a whole number of days', count('days'))
      .default('unknown')
      .describe('none: changes are told ahead, and no number of days is promised'),
  }),
  law: object({ governing: orUnknown(words, label), courts: orUnknown(words, label) }),
  service: orNull(label).describe('What the company does, for the terms of its site'),
} as const;

/** All facts. */
export const factsSchema = object(FACTS_SHAPE);
/** A file with some of them. */
export const someFactsSchema = factsSchema.partial();

export type FactsRecord = Frozen<z.output<typeof factsSchema>>;

/** In the order in which they are frozen. */
export const FACT_KEYS = Object.keys(FACTS_SHAPE) as readonly (keyof FactsRecord)[];

/** The facts that are frozen with every version, even where nobody stated them: versions were published with them. */
const ALWAYS_FROZEN: readonly string[] = [
  ...[
    'controller',
    'site',
    'contacts',
    'categories',
    'sources',
    'purposes',
    'bases',
    'recipients',
    'transfers',
  ],
  ...['storageCountry', 'measures', 'retention', 'rights', 'automatedDecisions', 'children', 'cookies'],
  ...['changes', 'law', 'service'],
];

/** Whether a fact is left out where facts are frozen: it was not known when others were published, and says nothing. */
export const isSilent = (key: keyof FactsRecord, value: unknown): boolean =>
  !ALWAYS_FROZEN.includes(key) && (value === 'unknown' || value === null);
