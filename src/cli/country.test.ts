import { describe, expect, it } from 'vitest';
import { countryCode, countryHint, countryOfZone, languagesFor, timeZoneFor } from './country.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

describe('a country', () => {
  it.each([
    ['KZ', 'KZ'],
    [' kz ', 'KZ'],
    ['Us', 'US'],
    ['UK', null],
    ['USA', null],
    ['XX', null],
    ['EU', null],
    ['ZZ', null],
    ['', null],
  ])('%j is the code %j', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it.each([
    ['USA', '`US` for United States'],
    ['U.S.A.', '`US` for United States'],
    ['UK', '`GB` for United Kingdom'],
    ['Kazakhstan', '`KZ` for Kazakhstan'],
    ['Kazahstan', '`KZ` for Kazakhstan'],
    ['казахстан', '`KZ` for Kazakhstan'],
    ['Республика Казахстан', '`KZ` for Kazakhstan'],
    ['Қазақстан', '`KZ` for Kazakhstan'],
    ['РФ', '`RU` for Russia'],
    ['the Netherlands', '`NL` for Netherlands'],
    ['Atlantis of old', 'such as `KZ`'],
  ])('%j gets the hint %s', (text, hint) => {
    expect(countryHint(text)).toContain(hint);
  });
});

describe('what is proposed for a country', () => {
  it.each([
    ['KZ', 'Asia/Aqtau', 'Asia/Aqtau'],
    ['KZ', 'UTC', 'Asia/Almaty'],
    ['DE', 'Asia/Almaty', 'Europe/Berlin'],
    ['US', 'America/Chicago', 'America/Chicago'],
    ['US', 'Asia/Almaty', 'Asia/Almaty'],
  ])('%s on a machine in %s: the time zone %s', (country, machine, timeZone) => {
    expect(timeZoneFor(country, machine, NOW)).toBe(timeZone);
  });

  it.each([
    ['KZ', 'kk', ['kk', 'ru']],
    ['KZ', 'en', ['en', 'ru', 'kk']],
    ['RU', 'ru', ['ru']],
    ['DE', 'en', ['en', 'de']],
    ['NL', 'en', ['en']],
  ] as const)('%s, spoken with in %s: the languages %j', (country, spoken, languages) => {
    expect(languagesFor(country, spoken)).toEqual(languages);
  });

  it('is the country of the machine’s time zone', () => {
    expect(['Asia/Almaty', 'Europe/Berlin', 'UTC'].map(countryOfZone)).toEqual(['KZ', 'DE', null]);
  });
});
