/** The company's own links in the header and footer of every page: which addresses are allowed. */
import * as z from 'zod';
import { ANY_LANGUAGE, type Localised } from '../model/index.ts';
import { byLocale, expected } from './words.ts';

const PROTOCOLS = ['https:', 'http:', 'mailto:', 'tel:'];
const POLICY = /^policy:[a-z][a-z0-9-]*$/;

/** Whether `href` is safe to follow: not a script, and nothing that hides where it leads. */
function isSafe(href: string): boolean {
  if (POLICY.test(href)) return true;
  // Browsers drop blanks and control characters, so a protocol can be hidden behind them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (/[\s\u0000-\u001f\u007f\\"<>]/.test(href) || !/^[a-z]+:/.test(href)) return false;
  return URL.canParse(href) && PROTOCOLS.includes(new URL(href).protocol);
}

const error = expected(
  'a full address such as `https://example.org/contacts`, `mailto:`, `tel:` or `policy:ID`',
);

const address = z.string({ error }).refine(isSafe, { error });

const byLanguage = byLocale(address).refine(
  (values) => Object.keys(values).length > 0,
  'Unexpected nothing, expected an address',
);

const forAll = address.transform((href): Localised => ({ [ANY_LANGUAGE]: href }));

/** An address, or one for each language. */
export const linkAddress: z.ZodType<Localised> = z.union([byLanguage, forAll], { error });
