/**
 * The building blocks of the record schemas. Each refuses a bad value with "Unexpected X, expected Y", where Y shows what to
 * write. The library's own messages never reach a user.
 */
import * as z from 'zod';
import {
  expectedLocale,
  type IsoDate,
  isIsoDate,
  LOCALE_PATTERN,
  type Localised,
  localesOf,
  nearestWord,
} from '../model/index.ts';

/** A value as messages quote it, cut to 80 characters. */
export function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

type Told = { readonly input?: unknown };

/** The sentence for a value that is not `what`. */
export const expected =
  (what: string) =>
  ({ input }: Told): string =>
    input === undefined
      ? `Missing, expected ${what}`
      : Array.isArray(input) && input.length === 0
        ? `Unexpected empty list, expected ${what}`
        : `Unexpected \`${shown(input)}\`, expected ${what}`;

/** YAML reads `12` and `yes` as a number and a boolean: the message says to put them in quotation marks. */
const inQuotes = ({ input }: Told) =>
  typeof input === 'number' || typeof input === 'boolean'
    ? `Unexpected \`${shown(input)}\`, expected text: put it in quotation marks`
    : expected('text')({ input });

const either = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');

/** Text that is not empty; blanks around it are removed. */
export const text = z.string({ error: inQuotes }).trim().min(1, 'Unexpected empty text, expected words');

/** One of `values`. For a misspelled one the message suggests the nearest. */
export const choice = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, {
    error: ({ input }) => {
      const near = typeof input === 'string' ? nearestWord(input, values) : null;
      return expected(near === null ? `one of ${either(values)}` : `\`${near}\``)({ input });
    },
  });

const aDay = expected('a day that exists, such as `2026-01-31`');
/** A calendar day. */
export const day = z
  .string({ error: aDay })
  .refine(isIsoDate, { error: aDay })
  .meta({ format: 'date' }) as unknown as z.ZodType<IsoDate>;

/** SHA-256 in lower-case hexadecimal. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** A moment in UTC, to the second: `2026-01-31T10:00:00Z`. */
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);

export const flag = z.boolean({ error: expected('`true` or `false`') });

/** A whole number. `of`: what it counts, for the message (`days`). */
export const count = (of: string, least = 0) => {
  const number = `a whole number of ${of}, ${least} or more`;
  const error = ({ input }: Told) =>
    typeof input === 'string' && /^\d+$/.test(input)
      ? `Unexpected quotation marks around \`${input}\`, expected ${number}`
      : expected(number)({ input });
  return z.int({ error }).min(least, { error });
};

/** A list of `item`, which may be empty. `what`: for the message (`a list of lines`). */
export const list = <T extends z.ZodType>(item: T, what: string) => z.array(item, { error: expected(what) });

/** At least one of `item`. */
export const someOf = <T extends z.ZodType>(item: T, what: string) =>
  list(item, what).min(1, { error: expected(`${what} with at least one line`) });

/** An object with these keys and no others. */
export const object = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, { error: expected(`keys and values: ${either(Object.keys(shape))}`) });

const aLocale = ({ input }: Told) => {
  const wanted = expectedLocale(input) ?? 'the tag of a language';
  return expected(wanted)({ input });
};
/** The language of a text: a BCP 47 tag, in its canonical form. */
export const locale = z
  .string({ error: aLocale })
  .regex(LOCALE_PATTERN, { error: aLocale })
  .refine((tag) => expectedLocale(tag) === null, { error: aLocale });

/** A value for each language that has one. */
export const byLocale = <T>(value: z.ZodType<T>): z.ZodType<Localised<T>> =>
  byTag(locale, value) as unknown as z.ZodType<Localised<T>>;

/** The same with `tag` as the schema of the keys. Languages come out in one order, whatever their order in the file. */
export const byTag = <T>(tag: z.ZodType<string, string>, value: z.ZodType<T>) =>
  z
    .record(tag, value.optional(), {
      error: (issue) =>
        issue.code === 'invalid_key'
          ? (issue.issues as readonly { readonly message: string }[])[0]!.message
          : expected('a value for each language, such as `de: …`')(issue),
    })
    .overwrite((values) => Object.fromEntries(localesOf(values).map((own) => [own, values[own]])));

/** The same with at least one language. */
export const someLocale = <T>(value: z.ZodType<T>): z.ZodType<Localised<T>> =>
  byLocale(value).refine((values) => Object.values(values).some((one) => one !== undefined), {
    error: expected('at least one language'),
  });

/** One of several forms. `what` names them for the message, because that of a union says nothing useful. */
export const oneOf = <const O extends readonly [z.ZodType, z.ZodType, ...z.ZodType[]]>(
  what: string,
  options: O,
): z.ZodType<z.output<O[number]>> =>
  z.union(options, { error: expected(what) }) as unknown as z.ZodType<z.output<O[number]>>;

const anAddress = expected('an e-mail address such as `legal@example.org`');
export const email = z
  .string({ error: anAddress })
  .trim()
  .regex(/^[^\s@<>()[\]\\,;:"]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u, { error: anAddress });

const aWayOut = expected(
  'an e-mail address such as `legal@example.org`, or a page such as `https://example.org/unsubscribe`',
);
/** An address for unsubscribing. */
export const wayOut = z
  .string({ error: aWayOut })
  .trim()
  .refine(
    (given) => email.safeParse(given).success || (/^https:\/\/[^\s<>]+$/.test(given) && URL.canParse(given)),
    { error: aWayOut },
  );

const aCountry = expected('a country such as `KZ`');
export const country = z.string({ error: aCountry }).regex(/^[A-Z]{2}$/, { error: aCountry });

const anId = expected('an id of small letters, digits and hyphens');
export const id = z.string({ error: anId }).regex(/^[a-z][a-z0-9-]*$/, { error: anId });

const aPeriod = expected('a period such as `P3Y`, `P18M` or `P30D`');
/** An ISO 8601 period of whole units. */
export const period = z.string({ error: aPeriod }).regex(/^P[1-9]\d*[YMWD]$/, { error: aPeriod });

/** A value that may be left out. */
export const orNull = <T extends z.ZodType>(value: T) => value.nullable().default(null as never);

/** The output of a schema, deeply read-only. */
export type Frozen<T> = T extends readonly (infer I)[]
  ? readonly Frozen<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
