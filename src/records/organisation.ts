/** `organisation.yaml`: who publishes, where, in which languages. */
import * as z from 'zod';
import { LANGUAGES, SPOKEN, type Spoken } from '../languages/index.ts';
import { ANY_LANGUAGE, type DateFormats, isTimeZone, RULE_PROFILES } from '../model/index.ts';
import { someFactsSchema } from './facts.ts';
import { redirects } from './redirects.ts';
import { linkAddress } from './site-links.ts';
import {
  byLocale,
  byTag,
  choice,
  count,
  email,
  expected,
  type Frozen,
  list,
  locale,
  object,
  orNull,
  someLocale,
  someOf,
  text,
  wayOut,
} from './words.ts';

/** The format of archives. A program refuses a later format than it knows; it never guesses. */
export const ARCHIVE_FORM = 1;

const aForm = ({ input }: { readonly input?: unknown }) =>
  `Unexpected form \`${String(input)}\`, expected \`${ARCHIVE_FORM}\`: this archive is written by a later version of Gazette`;

/** A file of `templates/site/`. */
const picture = (endings: string, what: string) =>
  z
    .string({ error: expected(what) })
    .regex(new RegExp(`^[\\w-]+\\.(${endings})$`), { error: expected(what) });

const aSite = expected('an address such as `https://example.org`, without `?`, `#`, blanks or a password');
const site = z
  .url({ protocol: /^https?$/, error: aSite })
  .refine((url) => !/[?#\s]|\/\/[^/]*@/.test(url), { error: aSite })
  .transform((url) => url.replace(/\/+$/, ''));

/** For each supported language, the ways of writing days that it offers. */
const formats = object(
  Object.fromEntries(
    LANGUAGES.map(({ tag, dates }) => [tag, choice(dates.formats as [string, ...string[]]).optional()]),
  ),
) as unknown as z.ZodType<DateFormats>;

/** A language of texts or any other tag, and the language of the interface to use for it. */
const fallback = byTag(
  z.union([z.literal(ANY_LANGUAGE), locale], { error: expected('a language, or `*` for any other') }),
  choice(SPOKEN as unknown as [Spoken, ...Spoken[]]),
);

const siteLinks = list(
  object({
    label: someLocale(text).describe('Its words, in each language'),
    href: linkAddress.describe('Where it leads'),
  }),
  'a list of links with `label` and `href`',
).default([]);

export const organisationSchema = object({
  gazette: z
    .literal(ARCHIVE_FORM, { error: aForm })
    .default(ARCHIVE_FORM)
    .describe('The form in which this archive is written'),
  name: someLocale(text).describe('What the organisation is called, in each language'),
  site: site.describe('Origin and, if any, path of the published site'),
  defaultLocale: locale.describe('The language of the site’s first page'),
  locales: someOf(locale, 'a list of languages').describe('The languages of the site'),
  rootLocale: orNull(locale).describe('The language that stands at the root, without its name in addresses'),
  timeZone: z
    .string({ error: expected('a time zone such as `Asia/Almaty`') })
    .refine(isTimeZone, { error: expected('a time zone such as `Asia/Almaty`') })
    .describe('Where the days of this organisation begin, as IANA names it'),
  fallback: fallback
    .default({})
    .describe(
      'For languages that the interface does not speak, the one that it speaks there; `*` for any other',
    ),
  formats: formats.default({}).describe('How days are written, where that is not as usual'),
  facts: orNull(someFactsSchema).describe('What the company states about its handling of data'),
  noticeLanguages: list(locale, 'a list of languages')
    .default([])
    .describe(
      'Languages that every notice holds one under the other, in this order; none: each reader’s own',
    ),
  logo: orNull(picture('svg|png|webp|jpe?g', 'a file of templates/site/ such as `logo.svg`')).describe(
    'A picture in templates/site/, such as `logo.svg`',
  ),
  favicon: orNull(
    picture('svg|png|ico', 'a file of templates/site/ such as `favicon.svg`, `.png` or `.ico`'),
  ).describe('The icon of the site, a file of templates/site/'),
  redirects: redirects.describe('Old addresses of the site and where they lead'),
  navigation: siteLinks.describe('Links in the head of every page'),
  footer: siteLinks.describe('Links at the foot of every page'),
  unsubscribe: orNull(wayOut).describe(
    'An address or a page where readers can ask for no more mail; `send` names it in each',
  ),
  bannerDays: count('days').default(30).describe('For how many days a change is told on the home page'),
  profiles: list(choice(RULE_PROFILES), 'a list of sets of rules')
    .default([])
    .describe('Sets of rules beyond the common ones that `check` holds the texts against'),
  contacts: object({
    email: orNull(email).describe('An e-mail address'),
    phone: orNull(text).describe('A telephone, as people write it'),
    address: byLocale(text).default({}).describe('A postal address, in each language'),
  })
    .default({ email: null, phone: null, address: {} })
    .describe('Where readers turn to'),
})
  .refine(({ locales, defaultLocale }) => locales.includes(defaultLocale), {
    path: ['defaultLocale'],
    error: 'Unexpected language, expected one of `locales`',
  })
  .refine(({ rootLocale, locales }) => rootLocale === null || locales.includes(rootLocale), {
    path: ['rootLocale'],
    error: 'Unexpected language, expected one of `locales`',
  });

export type OrganisationRecord = Frozen<z.output<typeof organisationSchema>>;
