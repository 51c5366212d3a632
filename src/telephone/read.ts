/**
 * The one place that knows where a telephone leads. What people write is not what a telephone dials: `8` before the number is
 * dialled within Kazakhstan and Russia only, an extension is no part of the number, and digits may be of any script.
 */
import parsePhoneNumber, {
  getCountryCallingCode,
  type PhoneNumber,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max';
import { type Country, knownCountry } from './country.ts';
import { takenApart } from './written.ts';

export interface Telephone {
  /** `tel:+77272500505;ext=123`: what a link says. */
  readonly link: string;
  /** Plus, country, number: `+77272500505`. */
  readonly number: string;
  readonly extension: string | null;
  /** Whether the numbering plan of its country has it. */
  readonly exists: boolean;
}

/** What nobody can dial from everywhere. */
export interface NoTelephone {
  readonly link: null;
  /** What was expected, to stand behind «expected». */
  readonly expected: string;
  /** Whether it is a short number, which works within one country. */
  readonly isShort: boolean;
}

const EXAMPLE = 'a telephone such as `+7 708 800-88-07`';
/** The longest short number: services, companies and emergency calls have three to five digits, some six. */
const SHORT = 6;
/** Signs that stand within a number. */
const NUMBER = /[+(]*\d(?:[\s().\-/~]*\d)*/;

/** The telephone that `written` is, dialled from `country`; what cannot be read says what was expected. */
export function readTelephone(written: string, country: string | null): Telephone | NoTelephone {
  const from = knownCountry(country ?? undefined);
  const { number, extension, rest } = takenApart(written);
  if (/\d/.test(rest)) return not('one extension behind a number, and nothing more');
  const found = numberIn(number, from);
  return 'expected' in found ? found : telephone(found, extension);
}

/** The telephone of a `tel:` address, as RFC 3966 has it: signs between digits mean nothing. `null`: it is no such address. */
export function readLink(url: string): { readonly link: string; readonly isGlobal: boolean } | null {
  const [, number, parameters] = /^tel:([^;]*)(.*)$/is.exec(url) ?? [];
  if (number === undefined || parameters === undefined) return null;
  const digits = number.replace(/[-.()]/g, '');
  const isGlobal = /^\+\d{7,15}$/.test(digits) || /;phone-context=/i.test(parameters);
  const own = parameters.toLowerCase().replace(/(?<=;ext=[^;]*)[-.()]/g, '');
  return { link: `tel:${digits}${own}`, isGlobal };
}

function telephone(found: PhoneNumber, extension: string | null): Telephone {
  const number: string = found.number;
  return {
    number,
    extension,
    link: extension === null ? `tel:${number}` : `tel:${number};ext=${extension}`,
    exists: found.isValid(),
  };
}

const not = (expected: string, isShort = false): NoTelephone => ({ link: null, expected, isShort });

/** The one number among the words of `text`. */
function numberIn(text: string, country: Country | null): PhoneNumber | NoTelephone {
  const pluses = text.split('+').length - 1;
  if (pluses > 1) return not('one telephone: a link leads to one, and here are several');
  const from = text.indexOf('+');
  if (from > 0 && text.slice(0, from).replace(/\D/g, '').length > SHORT)
    return not('one telephone: a link leads to one, and here are several');
  const head = NUMBER.exec(from < 0 ? text : text.slice(from));
  if (!head) return not(EXAMPLE);
  const behind = text.slice(Math.max(from, 0) + head.index + head[0].length);
  let why: NoTelephone | null = null;
  for (const body of bodiesOf(head[0])) {
    const others = `${head[0].slice(body.length)}${behind}`;
    if (hasOther(others)) why ??= not('one telephone: a link leads to one, and here are more digits');
    else {
      const found = dialled(body, country);
      if (!('expected' in found)) return found;
      why ??= found;
    }
  }
  return why!;
}

/** The whole of it, and what stands before a last bracket: `8 800 080 77 77 (24/7)`. */
function bodiesOf(body: string): string[] {
  const bracket = body.lastIndexOf(' (');
  return bracket > 0 ? [body, body.slice(0, bracket)] : [body];
}

/** Whether digits stand there that are no hours in brackets, or by a colon. */
const hasOther = (behind: string): boolean =>
  /\d/.test(
    behind
      .replace(/\([^()]*\)?/g, (part) => (/\d{3}/.test(part) ? part : ' '))
      .replace(/\d{1,2}:\d{2}/g, ' '),
  );

/** Digits and signs as the numbering plan reads them. */
function dialled(body: string, country: Country | null): PhoneNumber | NoTelephone {
  const digits = body.replace(/\D/g, '');
  const isGlobal = body.includes('+');
  if (!isGlobal && digits.length <= SHORT)
    return not('the full number: one this short is dialled within its country alone and gets no link', true);
  const found = parsed(body, country);
  if (found && (isGlobal ? found.isPossible() : found.isValid())) return found;
  // Most countries dial `00` before the code of another one.
  const abroad = !isGlobal && /^\(?00/.test(body) ? parsed(`+${digits.slice(2)}`, null) : undefined;
  if (abroad?.isValid()) return abroad;
  return not(reasonFor(body, country));
}

const parsed = (text: string, country: Country | null): PhoneNumber | undefined =>
  parsePhoneNumber(text, { extract: false, ...(country ? { defaultCountry: country } : {}) });

/** Why `body` is no number, with the right one where it can be guessed. */
function reasonFor(body: string, country: Country | null): string {
  if (!body.includes('+') && country === null)
    return '`+` and the code of the country before the number: nothing says which country it is of';
  const national = body.includes('+') && country ? parsed(body.replace('+', ''), country) : undefined;
  if (national?.isValid()) return `\`${national.number}\``;
  const length = validatePhoneNumberLength(body, country ? { defaultCountry: country } : {});
  if (length === 'INVALID_COUNTRY') return 'the code of a country after `+`';
  const of = country && !body.includes('+') ? ` in the plan of +${getCountryCallingCode(country)}` : '';
  if (length === 'TOO_SHORT') return `a number that exists${of}: digits are missing`;
  if (length === 'TOO_LONG') return `a number that exists${of}: here are too many digits`;
  return `a number that exists${of}`;
}
