/**
 * The facts: what a company states once about its handling of data. `unknown` means "nobody has said yet", `none` means
 * "there is none". Each top-level key is a fact of its own, so that facts can be spread over several files.
 */
import * as z from 'zod';
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

/** The value or `unknown`. `what`: names the value in messages. */
const orUnknown = <T extends z.ZodType>(what: string, value: T) =>
  oneOf(`${what}, or \`unknown\``, [value, unknown]);
/** The value, `none` or `unknown`. */
const orNone = <T extends z.ZodType>(what: string, value: T) =>
  oneOf(`${what}, or \`none\`, or \`unknown\``, [value, none, unknown]);
const words = 'texts by language';

const ids = (what: string) => list(id, 'a list of ids').default([]).describe(what);
const optionalFlag = (what: string) => flag.default(false).describe(what);
const aHost = expected('a host such as `example.org`');

const named = {
  id: id.describe('The name by which other facts speak of it'),
  label: label.describe('What readers are told that it is'),
};
const aCountry = 'a country such as `KZ`';

const FACTS_SHAPE = {
  controller: object({
    tradeName: label.describe('The name that readers know'),
    legalName: orUnknown(words, label).default('unknown').describe('Full name without the legal form'),
    legalForm: orNone(words, label).default('unknown').describe('Such as LLP or GmbH'),
    registration: text
      .default('unknown')
      .describe('Identification number of Kazakhstan, 12 digits; a registration number elsewhere'),
    country: country.describe('Where it is registered, as ISO 3166-1 has it'),
  }).describe('Who answers for the data'),
  site: z
    .string({ error: aHost })
    .regex(/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u, { error: aHost })
    .describe('The site that the policies are about'),
  contacts: object({
    email: email.describe('Where readers write to'),
    phone: text.default('unknown').describe('As people write it'),
    address: orNone(words, label).default('unknown').describe('Postal address'),
    hours: orNull(label).describe('When the telephone is answered'),
    responsiblePerson: orNone(words, label)
      .default('unknown')
      .describe('Who is responsible for the handling of data'),
  }).describe('Where readers turn to'),
  categories: orUnknown(
    'a list of categories of data',
    someOf(
      object({
        ...named,
        items: orUnknown('lists by language', someLocale(list(text, 'a list of lines'))).describe(
          'The data of this category, a line each',
        ),
        optional: optionalFlag('Whether people may leave it out'),
        sensitive: optionalFlag('Whether the law gives it special protection'),
      }),
      'a list of categories of data',
    ),
  ).describe('What data are taken'),
  sources: orUnknown(
    'a list of sources',
    list(
      object({
        ...named,
        kind: choice(SOURCE_KINDS).describe('What kind of source it is'),
        categories: ids('What data come from it'),
        recorded: orUnknown('`true` or `false`', flag.nullable())
          .default(null)
          .describe('Of phone calls: whether they are recorded; null: nobody has said'),
      }),
      'a list of sources',
    ),
  )
    .default([])
    .describe('Where the data come from'),
  bases: orUnknown(
    'a list of legal bases',
    someOf(
      object({
        ...named,
        type: choice(BASIS_TYPES).describe('Which ground of the law it is'),
        detail: orNull(label).describe('The norm or the contract, in words'),
      }),
      'a list of legal bases',
    ),
  ).describe('On what grounds data are handled'),
  purposes: orUnknown(
    'a list of purposes',
    someOf(
      object({
        ...named,
        categories: ids('What data are used for it'),
        bases: orUnknown('a list of ids', list(id, 'a list of ids'))
          .default([])
          .describe('On which legal bases'),
        marketing: optionalFlag('Whether it is advertising'),
      }),
      'a list of purposes',
    ),
  ).describe('What data are used for'),
  recipients: orNone(
    'a list of recipients',
    list(
      object({
        ...named,
        name: orNull(text).describe('The company’s name, where it may be told'),
        role: choice(RECIPIENT_ROLES).describe(
          'processor: works for the company; controller: decides by itself; authority: a state body',
        ),
        categories: ids('What data it gets'),
        purposes: ids('What it gets them for'),
        country: orUnknown(aCountry, country).default('unknown').describe('Where it is'),
      }),
      'a list of recipients',
    ),
  ).describe('Who gets data'),
  transfers: orNone(
    '`countries` and `safeguard`',
    object({
      countries: someOf(country, 'a list of countries').describe('Where data go'),
      safeguard: orUnknown(words, label).describe('What protects them there'),
    }),
  ).describe('Whether data leave the country'),
  storageCountry: orUnknown(aCountry, country).default('unknown').describe('Where data are stored'),
  measures: orUnknown(
    'a list of measures',
    list(
      object({ ...named, type: choice(MEASURE_TYPES).describe('What kind of measure it is') }),
      'a list of measures',
    ),
  )
    .default([])
    .describe('How data are protected'),
  retention: orUnknown(
    'a list of periods',
    list(
      object({
        categories: someOf(id, 'a list of ids').describe('Which data'),
        period: orUnknown('a period such as `P3Y`', period).describe('How long they are kept'),
        from: orNull(choice([...START_EVENTS, 'unknown'])).describe('From what it runs'),
        untilConsentWithdrawn: optionalFlag('Earlier, if consent is withdrawn'),
      }),
      'a list of periods',
    ),
  )
    .default([])
    .describe('How long data are kept'),
  rights: object({
    granted: orUnknown('a list of rights', someOf(choice(RIGHTS), 'a list of rights')).describe(
      'Which rights people have',
    ),
    answerDays: orUnknown('a whole number of days', count('days'))
      .default('unknown')
      .describe('Days within which a request is answered'),
    authority: orUnknown(words, label).default('unknown').describe('To whom readers can complain'),
  }).describe('What people can ask of the company'),
  automatedDecisions: orNone(words, label)
    .default('unknown')
    .describe('Decisions that no person takes part in'),
  children: orNone(words, label).default('unknown').describe('Whether data of children are taken, and how'),
  cookies: orNone(
    'a list of cookies',
    list(
      object({
        ...named,
        provider: text.describe('Who sets it'),
        category: choice(COOKIE_CATEGORIES).describe('What it serves'),
        duration: oneOf('a period such as `P1Y`, or `session`, or `unknown`', [
          period,
          z.literal('session'),
          unknown,
        ]).describe('How long it stays'),
        thirdParty: orUnknown('`true` or `false`', flag)
          .default(false)
          .describe('Whether the provider reads it'),
      }),
      'a list of cookies',
    ),
  ).describe('Cookies of the site'),
  changes: object({
    channels: orUnknown('a list of channels', someOf(choice(FACT_CHANNELS), 'a list of channels')).describe(
      'How changes are told',
    ),
    noticeDays: orNone('a whole number of days', count('days'))
      .default('unknown')
      .describe('How many days ahead; none: changes are told ahead, and no number of days is promised'),
  }).describe('What the policy says of its own changes'),
  law: object({
    governing: orUnknown(words, label).describe('Whose law applies'),
    courts: orUnknown(words, label).describe('Which courts decide'),
  }).describe('For the terms of the site'),
  service: orNull(label).describe('What the company does, for the terms of its site'),
} as const;

/** All facts. */
export const factsSchema = object(FACTS_SHAPE);
/** One file of facts, which may hold some of them only. */
export const someFactsSchema = factsSchema.partial();

export type FactsRecord = Frozen<z.output<typeof factsSchema>>;

/** In the order in which a version's `facts.yaml` has them. */
export const FACT_KEYS = Object.keys(FACTS_SHAPE) as readonly (keyof FactsRecord)[];

/** Facts that every `facts.yaml` of a version has, even where nobody stated them: leaving them out would change its bytes. */
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

/** Whether a version's `facts.yaml` leaves a fact out: it is newer than published versions, and nothing is stated. */
export const isSilent = (key: keyof FactsRecord, value: unknown): boolean =>
  !ALWAYS_FROZEN.includes(key) && (value === 'unknown' || value === null);
