/** The answers that `init` makes an organisation from: the form of each, and defaults that follow from the others. */
import * as z from 'zod';
import { isPolicyId } from '../archive/index.ts';
import { realLocale } from '../languages/index.ts';
import {
  FACT_CHANNELS,
  type FactChannel,
  isIsoDate,
  isTimeZone,
  type Locale,
  timeZonesOf,
} from '../model/index.ts';
import { countryCode, countryHint } from './country.ts';
import { UsageError } from './report.ts';
import { SITE_EXPECTED, type SiteAddress, siteAddress } from './site-address.ts';

const words = z.string({ error: 'expected words' }).trim().min(1, 'expected words');

/** Words; `none`: there is none; left out: not answered. */
const wordsOrNothing = words
  .nullable()
  .default(null)
  .transform((said) => (said === 'unknown' ? null : said));

const yesOrNothing = z.boolean({ error: 'expected `true` or `false`' }).nullable().default(null);

/** A list, or one string separated by commas. */
const listed = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (said) => (typeof said === 'string' ? said.split(/[\s,;]+/).filter((word) => word !== '') : said),
    z
      .array(item, { error: 'expected a list, or words with commas between them' })
      .transform((items) => [...new Set(items)]),
  );

/** Typed by a person, so any spelling of a tag will do. */
const language = z.unknown().transform((said, context): Locale => {
  const locale = typeof said === 'string' ? realLocale(said) : null;
  if (locale !== null) return locale;
  context.addIssue({
    code: 'custom',
    message: `\`${String(said)}\` is no language that policies can be written in, expected the tag of one such as \`de\`, \`pt-BR\` or \`zh-Hant\``,
    input: said,
  });
  return z.NEVER;
});

const taken = z.strictObject({
  file: words,
  policy: z.string().refine(isPolicyId, {
    error: ({ input }) =>
      `\`${String(input)}\` is no id of a policy, expected small letters, digits and hyphens such as \`privacy\``,
  }),
  day: z
    .unknown()
    .refine(
      (said) => said === undefined || isIsoDate(said),
      'expected a day that exists, such as `2026-01-31`',
    )
    .transform((said) => said as string | undefined)
    .optional(),
  locale: language.optional(),
});

export const ANSWERS = z.strictObject({
  name: words,
  legalForm: wordsOrNothing,
  legalName: wordsOrNothing,
  registration: wordsOrNothing,
  site: z.string(SITE_EXPECTED).transform((said, context): SiteAddress => {
    const address = siteAddress(said);
    if (address) return address;
    context.addIssue({ code: 'custom', message: SITE_EXPECTED, input: said });
    return z.NEVER;
  }),
  email: z
    .string('expected an e-mail address')
    .trim()
    .regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, 'expected an e-mail address'),
  phone: wordsOrNothing,
  address: wordsOrNothing,
  country: z.string('expected a country such as `KZ`').transform((said, context) => {
    const code = countryCode(said);
    if (code !== null) return code;
    context.addIssue({ code: 'custom', message: countryHint(said), input: said });
    return z.NEVER;
  }),
  timeZone: z
    .string()
    .refine(isTimeZone, 'expected a time zone such as `Asia/Almaty`')
    .nullable()
    .default(null),
  languages: listed(language).refine(
    (all) => all.length > 0,
    'expected the tags of languages such as `nl, es-MX`',
  ),
  authoritative: language.optional(),
  /** Existing texts to take in. */
  take: z.array(taken).default([]),
  /** Whether drafts are written from templates; left out: only where no existing text is taken in. */
  drafts: yesOrNothing,
  orders: yesOrNothing,
  newsletter: yesOrNothing,
  analytics: yesOrNothing,
  channels: listed(
    z.enum(FACT_CHANNELS, {
      error: ({ input }) => `\`${String(input)}\` is no channel, expected ${FACT_CHANNELS.join(', ')}`,
    }),
  )
    .transform((all): readonly FactChannel[] | null => (all.length === 0 ? null : all))
    .nullable()
    .default(null),
  noticeDays: z
    .union([z.int().min(0), z.literal('none')], {
      error: 'expected a whole number of days, or `none` if no number is promised',
    })
    .nullable()
    .default(null),
});

export type AnswerKey = keyof typeof ANSWERS.shape;

type Said = z.output<typeof ANSWERS>;

/** Answers with all defaults filled in. */
export type Answers = Said & {
  readonly timeZone: string;
  readonly authoritative: Locale;
  readonly drafts: boolean;
};

/** An existing text to take in. */
export type TakeAnswer = Said['take'][number];

/** Completes and checks the answers. Throws a `UsageError` that names a wrong one. */
export function readAnswers(said: unknown): Answers {
  const result = ANSWERS.safeParse(said);
  if (!result.success) {
    const { path, message, code, ...issue } = result.error.issues[0]!;
    if (code === 'unrecognized_keys')
      throw new UsageError(
        `unknown answer \`${(issue as { keys: string[] }).keys.join('`, `')}\`, expected some of ${Object.keys(ANSWERS.shape).join(', ')}`,
      );
    throw new UsageError(
      path.length === 0
        ? 'expected answers such as `name: Company`, one a line'
        : `the answer to \`${path.join('.')}\`: ${message}`,
    );
  }
  const { languages, authoritative = languages[0]!, drafts, take, country, timeZone } = result.data;
  if (!languages.includes(authoritative))
    throw new UsageError('the answer to `authoritative`: expected one of the languages of the documents');
  const zones = timeZonesOf(country);
  if (timeZone === null && zones.length !== 1)
    throw new UsageError(
      `the answer to \`timeZone\`: expected a time zone such as \`${zones[0] ?? 'Asia/Almaty'}\``,
    );
  return {
    ...result.data,
    authoritative,
    timeZone: timeZone ?? zones[0]!,
    drafts: drafts ?? take.length === 0,
  };
}
