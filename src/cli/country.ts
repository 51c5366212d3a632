/** Reads countries as people write them, and proposes time zones and languages for one. Uses Node's data, no table of ours. */
import { SPOKEN } from '../languages/index.ts';
import { type Locale, nearestWord, TOOL_LOCALE, timeZonesOf } from '../model/index.ts';

/** Region codes of the standard that are not countries: unions, unknown regions, test codes. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Abbreviations that no list of names has. */
const SHORT: Readonly<Record<string, string>> = { USA: 'US', UAE: 'AE', РФ: 'RU', РК: 'KZ', ҚР: 'KZ' };

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes of all countries: what every language of the interface has a name for. */
const countries = (): string[] => {
  const names = new Intl.DisplayNames([TOOL_LOCALE], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(
    (code) => !NOT_COUNTRIES.has(code) && canonical(code) === code && names.of(code) !== undefined,
  );
};

/** The current code of the standard: `GB` for `UK`. */
const canonical = (code: string) => new Intl.Locale(`und-${code}`).region ?? code;

/** The country whose code is `text`, in capital or small letters; `null`: it is not a code. */
export function countryCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) && countries().includes(code) ? code : null;
}

/** A sentence for text that is not a code, with the country that was probably meant. */
export function countryHint(text: string): string {
  const code = meant(text.trim());
  if (code === null) return 'expected a country by its two letters, such as `KZ`';
  const name = new Intl.DisplayNames([TOOL_LOCALE], { type: 'region' }).of(code);
  return `expected a country by its two letters: \`${code}\` for ${name}`;
}

function meant(text: string): string | null {
  const plain = text.toUpperCase().replaceAll('.', '');
  if (SHORT[plain]) return SHORT[plain];
  if (/^[A-Z]{2}$/.test(plain)) {
    const code = canonical(plain);
    return code !== plain && countryCode(code) ? code : null;
  }
  const names = new Map<string, string>();
  for (const locale of SPOKEN)
    for (const style of ['long', 'short'] as const) {
      const named = new Intl.DisplayNames([locale], { type: 'region', style });
      for (const code of countries()) names.set(nameKey(named.of(code) ?? code), code);
    }
  const key = nameKey(text);
  const found = names.get(key) ?? names.get(nearestWord(key, [...names.keys()]) ?? '');
  if (found) return found;
  // «Republic of Kazakhstan», «Республика Казахстан».
  const within = [...names].find(([name]) => name.length > 3 && key.split(' ').includes(name));
  return within?.[1] ?? null;
}

const nameKey = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();

/**
 * The time zone to propose for a country: that of this machine if it belongs to the country; else the country's own, if all its
 * zones have the same time; else that of this machine.
 */
export function timeZoneFor(country: string, machine: string, now: Date): string {
  const zones = timeZonesOf(country);
  if (zones.includes(machine)) return machine;
  const times = new Set(zones.map((zone) => timeIn(zone, now)));
  return times.size === 1 ? zones[0]! : machine;
}

const timeIn = (timeZone: string, now: Date) =>
  new Intl.DateTimeFormat(TOOL_LOCALE, { timeZone, dateStyle: 'short', timeStyle: 'long' })
    .formatToParts(now)
    .filter(({ type }) => type !== 'timeZoneName')
    .map(({ value }) => value)
    .join('');

/** The country in which a time zone lies; `null` where there is none, as for `UTC`. */
export function countryOfZone(timeZone: string): string | null {
  return countries().find((code) => timeZonesOf(code).includes(timeZone)) ?? null;
}

/** Languages to propose: that of the conversation and those of the country, as far as policies can be written in them. */
export function languagesFor(country: string, spoken: Locale): Locale[] {
  const main = new Intl.Locale(`und-${country}`).maximize().language;
  const isOwn = (locale: Locale) => locale === main || new Intl.Locale(locale).maximize().region === country;
  return SPOKEN.filter((locale) => isOwn(locale) || locale === spoken).sort(
    (a, b) => Number(b === spoken) - Number(a === spoken),
  );
}
