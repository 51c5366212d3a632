/** What the facts must look like, checked against the types of `model`. The JSON Schema for editors is made from it. */
import { z } from 'zod';
import {
  BASIS_TYPES,
  COOKIE_CATEGORIES,
  FACT_CHANNELS,
  type Facts,
  LOCALES,
  type Localised,
  MEASURE_TYPES,
  nearestWord,
  RECIPIENT_ROLES,
  RIGHTS,
  SOURCE_KINDS,
  START_EVENTS,
} from '../model/index.ts';

const shown = (input: unknown) =>
  input === undefined ? 'nothing' : typeof input === 'string' ? input : JSON.stringify(input);

const text = z
  .string({ error: ({ input }) => `Unexpected \`${shown(input)}\`, expected text` })
  .trim()
  .min(1, 'Unexpected empty text');

const choice = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, {
    error: ({ input }) => {
      const near = typeof input === 'string' ? nearestWord(input, values) : null;
      const expected = near ? `\`${near}\`` : `one of ${values.map((value) => `\`${value}\``).join(', ')}`;
      return `Unexpected \`${shown(input)}\`, expected ${expected}`;
    },
  });

const object = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: ({ input }) => `Unexpected \`${shown(input)}\`, expected ${Object.keys(shape).join(', ')}`,
  });

const list = <T extends z.ZodType>(item: T) =>
  z.array(item, { error: ({ input }) => `Unexpected \`${shown(input)}\`, expected a list` });

const localised = <T>(value: z.ZodType<T>): z.ZodType<Localised<T>> =>
  z
    .strictObject(Object.fromEntries(LOCALES.map((locale) => [locale, value.optional()])), {
      error: ({ input }) => `Unexpected \`${shown(input)}\`, expected a text for each language: ru, kk, en`,
    })
    .refine(
      (values) => Object.values(values).some((v) => v !== undefined),
      'Unexpected nothing, expected at least one language',
    ) as unknown as z.ZodType<Localised<T>>;

const label = localised(text);
const unknown = z.literal('unknown');
const none = z.literal('none');
/** One of several forms; the sentence names them, because a union's own says nothing. */
const either = (expected: string, options: readonly z.ZodType[]): z.ZodType<never> =>
  z.union(options as [z.ZodType, z.ZodType], {
    error: ({ input }) => `Unexpected \`${shown(input)}\`, expected ${expected}`,
  }) as unknown as z.ZodType<never>;

const id = z
  .string({ error: ({ input }) => `Unexpected \`${shown(input)}\`, expected an id` })
  .regex(/^[a-z][a-z0-9-]*$/, {
    error: ({ input }) => `Unexpected id \`${shown(input)}\`, expected small letters, digits and hyphens`,
  });
const ids = list(id).default([]);
const flag = z
  .boolean({ error: ({ input }) => `Unexpected \`${shown(input)}\`, expected \`true\` or \`false\`` })
  .default(false);
const country = z
  .string({ error: ({ input }) => `Unexpected \`${shown(input)}\`, expected a country such as \`KZ\`` })
  .regex(/^[A-Z]{2}$/, {
    error: ({ input }) => `Unexpected \`${shown(input)}\`, expected a country such as \`KZ\``,
  });
const period = z
  .string({ error: ({ input }) => `Unexpected \`${shown(input)}\`, expected a period such as \`P3Y\`` })
  .regex(/^P[1-9]\d*[YMWD]$/, {
    error: ({ input }) =>
      `Unexpected \`${shown(input)}\`, expected a period such as \`P3Y\`, \`P18M\`, \`P30D\``,
  });
const days = z
  .int({ error: ({ input }) => `Unexpected \`${shown(input)}\`, expected a whole number of days` })
  .min(0, { error: ({ input }) => `Unexpected \`${shown(input)}\`, expected 0 or more` });
const email = z
  .string({ error: ({ input }) => `Unexpected \`${shown(input)}\`, expected an e-mail address` })
  .regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, {
    error: ({ input }) => `Unexpected \`${shown(input)}\`, expected an e-mail address`,
  });
const site = z
  .string({ error: ({ input }) => `Unexpected \`${shown(input)}\`, expected a host such as \`example.org\`` })
  .regex(/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u, {
    error: ({ input }) => `Unexpected \`${shown(input)}\`, expected a host such as \`example.org\``,
  });
const localisedOr = (...words: readonly ('unknown' | 'none')[]) =>
  either(`texts by language${words.map((word) => `, or \`${word}\``).join('')}`, [
    label,
    ...words.map((word) => (word === 'unknown' ? unknown : none)),
  ]);
/** The same, or nobody has said yet. `expected`: for the sentence. */
const orUnknown = <T extends z.ZodType>(expected: string, value: T) =>
  either(`${expected}, or \`unknown\``, [value, unknown]);
const nullable = <T extends z.ZodType>(value: T) => value.nullable().default(null as never);

const named = { id, label };

/** One field a key, so that facts may stand in several files. */
const FACTS_SHAPE = {
  controller: object({
    tradeName: label,
    legalName: localisedOr('unknown').default('unknown' as never),
    legalForm: localisedOr('unknown', 'none').default('unknown' as never),
    registration: text.default('unknown'),
    country,
  }),
  site,
  contacts: object({
    email,
    phone: text.default('unknown'),
    address: localisedOr('unknown', 'none').default('unknown' as never),
    hours: nullable(label),
    responsiblePerson: localisedOr('unknown', 'none').default('unknown' as never),
  }),
  categories: orUnknown(
    'a list of categories of data',
    list(
      object({
        ...named,
        items: orUnknown('lists by language', localised(list(text))),
        optional: flag,
        sensitive: flag,
      }),
    ).min(1, 'Unexpected empty list, expected at least one category of data'),
  ),
  sources: orUnknown(
    'a list of sources',
    list(
      object({
        ...named,
        kind: choice(SOURCE_KINDS),
        categories: ids,
        recorded: orUnknown('`true` or `false`', z.boolean().nullable()).default(null as never),
      }),
    ),
  ).default([] as never),
  bases: orUnknown(
    'a list of legal bases',
    list(object({ ...named, type: choice(BASIS_TYPES), detail: nullable(label) })).min(
      1,
      'Unexpected empty list, expected at least one legal basis',
    ),
  ),
  purposes: orUnknown(
    'a list of purposes',
    list(
      object({
        ...named,
        categories: ids,
        bases: orUnknown('a list', list(id)).default([] as never),
        marketing: flag,
      }),
    ).min(1, 'Unexpected empty list, expected at least one purpose'),
  ),
  recipients: either('a list of recipients, or `none`, or `unknown`', [
    list(
      object({
        ...named,
        name: nullable(text),
        role: choice(RECIPIENT_ROLES),
        categories: ids,
        purposes: ids,
        country: orUnknown('a country such as `KZ`', country).default('unknown' as never),
      }),
    ),
    none,
    unknown,
  ]),
  transfers: either('`countries` and `safeguard`, or `none`, or `unknown`', [
    object({
      countries: list(country).min(1, 'Unexpected empty list, expected at least one country'),
      safeguard: localisedOr('unknown'),
    }),
    none,
    unknown,
  ]),
  storageCountry: orUnknown('a country such as `KZ`', country).default('unknown' as never),
  measures: orUnknown('a list of measures', list(object({ ...named, type: choice(MEASURE_TYPES) }))).default(
    [] as never,
  ),
  retention: orUnknown(
    'a list of periods',
    list(
      object({
        categories: list(id).min(1, 'Unexpected empty list, expected at least one category'),
        period: orUnknown('a period such as `P3Y`', period),
        from: nullable(choice([...START_EVENTS, 'unknown'])),
        untilConsentWithdrawn: flag,
      }),
    ),
  ).default([] as never),
  rights: object({
    granted: orUnknown(
      'a list of rights',
      list(choice(RIGHTS)).min(1, 'Unexpected empty list, expected at least one right'),
    ),
    answerDays: orUnknown('a whole number of days', days).default('unknown' as never),
    authority: localisedOr('unknown').default('unknown' as never),
  }),
  automatedDecisions: localisedOr('none', 'unknown').default('unknown' as never),
  children: localisedOr('none', 'unknown').default('unknown' as never),
  cookies: either('a list of cookies, or `none`, or `unknown`', [
    list(
      object({
        ...named,
        provider: text,
        category: choice(COOKIE_CATEGORIES),
        duration: either('a period such as `P1Y`, or `session`, or `unknown`', [
          period,
          z.literal('session'),
          unknown,
        ]),
        thirdParty: orUnknown('`true` or `false`', z.boolean()).default(false as never),
      }),
    ),
    none,
    unknown,
  ]),
  changes: object({
    channels: orUnknown(
      'a list of channels',
      list(choice(FACT_CHANNELS)).min(1, 'Unexpected empty list, expected at least one channel'),
    ),
    noticeDays: either('a whole number of days, or `unknown`, or `none`', [days, unknown, none]).default(
      'unknown' as never,
    ),
  }),
  law: object({ governing: localisedOr('unknown'), courts: localisedOr('unknown') }),
  service: nullable(label),
} as const;

export const FACT_KEYS = Object.keys(FACTS_SHAPE) as (keyof Facts)[];

/** A file with some of the facts. */
export const someFactsSchema = z.strictObject(FACTS_SHAPE).partial();

/** All of them, declared against the hand-written type. */
export const factsSchema = z.strictObject(FACTS_SHAPE) as unknown as z.ZodType<Facts>;

/** The JSON Schema for editors (`# yaml-language-server: $schema=…`): a file of `policies/facts/`. */
export function factsJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(z.strictObject(FACTS_SHAPE).partial(), {
    io: 'input',
    unrepresentable: 'any',
  });
  return {
    ...schema,
    $id: 'facts.schema.json',
    title: 'Facts of a company about its handling of personal data',
  };
}
