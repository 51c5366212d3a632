/** The country from which an organisation dials: `8 (727) …` says nothing about it. */
import parsePhoneNumber, { type CountryCode, getCountries, isSupportedCountry } from 'libphonenumber-js/max';
import { type Organisation, timeZonesOf } from '../model/index.ts';

/** A country that has a numbering plan. ISO 3166. */
export type Country = CountryCode;

/** Where an organisation says which country is its own. */
type SaysCountry = Pick<Organisation, 'timeZone' | 'contacts'> & {
  readonly facts: { readonly controller: { readonly country: string } } | null;
};

/**
 * The country of an organisation: the one that its facts state, else that of its time zone, else that of the telephone among
 * its contacts; `null` where nothing says it.
 */
export function countryOf({ facts, timeZone, contacts }: SaysCountry): Country | null {
  return (
    knownCountry(facts?.controller.country) ??
    countryOfZone(timeZone) ??
    parsePhoneNumber(contacts.phone?.normalize('NFKC') ?? '')?.country ??
    null
  );
}

/** `code`, if it is the code of a country that has a numbering plan. */
export const knownCountry = (code: string | undefined): Country | null =>
  code !== undefined && isSupportedCountry(code) ? code : null;

const BY_ZONE = new Map<string, Country | null>();

function countryOfZone(timeZone: string): Country | null {
  const zone = canonical(timeZone);
  if (!BY_ZONE.has(zone))
    BY_ZONE.set(zone, getCountries().find((country) => timeZonesOf(country).includes(zone)) ?? null);
  return BY_ZONE.get(zone)!;
}

/** A time zone by one of its names: `Europe/Kyiv` and `Europe/Kiev` are one. */
const canonical = (timeZone: string): string =>
  new Intl.DateTimeFormat('und', { timeZone }).resolvedOptions().timeZone;
