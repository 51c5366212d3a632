import { describe, expect, it } from 'vitest';
import { countryOf, readLink, readTelephone } from './index.ts';

/** What somebody wrote, from where it is dialled, and where its link leads. */
const WRITTEN: readonly (readonly [written: string, country: string | null, link: string])[] = [
  // Kazakhstan
  ['8 (727) 250-05-05', 'KZ', 'tel:+77272500505'],
  ['+7 (727) 250-05-05', 'KZ', 'tel:+77272500505'],
  ['+7 (708)‒800‒88‒07', 'KZ', 'tel:+77088008807'],
  ['8 800 080 77 77', 'KZ', 'tel:+78000807777'],
  ['8-800-080-77-77 (тегін)', 'KZ', 'tel:+78000807777'],
  ['8 800 080 77 77 (24/7)', 'KZ', 'tel:+78000807777'],
  ['87272500505', 'KZ', 'tel:+77272500505'],
  ['7 727 250 05 05', 'KZ', 'tel:+77272500505'],
  ['(7272) 50-05-05', 'KZ', 'tel:+77272500505'],
  ['8 (727) 250-05-05, доб. 123', 'KZ', 'tel:+77272500505;ext=123'],
  ['8 (727) 250-05-05 (қос. 123)', 'KZ', 'tel:+77272500505;ext=123'],
  ['8 (727) 250-05-05, ішкі нөмірі 123', 'KZ', 'tel:+77272500505;ext=123'],
  ['Байланыс телефоны: 8 727 250 05 05, қосымша 12-34', 'KZ', 'tel:+77272500505;ext=1234'],
  ['＋７（７２７）２５０－０５－０５', 'KZ', 'tel:+77272500505'],
  ['８ ７２７ ２５０ ０５ ０５', 'KZ', 'tel:+77272500505'],
  ['8\u00a0(727)\u00a0250\u201105\u201105', 'KZ', 'tel:+77272500505'],
  ['+7 (8) 727 250-05-05', 'KZ', 'tel:+77272500505'],
  ['8~10~49 30 901820', 'KZ', 'tel:+4930901820'],
  // Russia
  ['8 (727) 250-05-05', 'RU', 'tel:+77272500505'],
  ['8 (495) 123-45-67', 'RU', 'tel:+74951234567'],
  ['8 (495) 123-45-67', 'KZ', 'tel:+74951234567'],
  ['8 800 555-35-35', 'RU', 'tel:+78005553535'],
  ['+7 495 123-45-67 доб.123', 'RU', 'tel:+74951234567;ext=123'],
  ['+7 495 123-45-67 (вн. 123)', 'RU', 'tel:+74951234567;ext=123'],
  ['тел. 8 (495) 123–45–67, внутр. тел. № 5', 'RU', 'tel:+74951234567;ext=5'],
  ['(495) 123-45-67 #42', 'RU', 'tel:+74951234567;ext=42'],
  ['24/7: +7 495 123-45-67', 'RU', 'tel:+74951234567'],
  // Elsewhere
  ['+44 (0)20 7946 0958', null, 'tel:+442079460958'],
  ['020 7946 0958 ext. 12', 'GB', 'tel:+442079460958;ext=12'],
  ['(202) 555-0143 x5', 'US', 'tel:+12025550143;ext=5'],
  ['030 / 90 18 20', 'DE', 'tel:+4930901820'],
  ['030 901820, Durchwahl 15', 'DE', 'tel:+4930901820;ext=15'],
  ['00 7 727 250-05-05', null, 'tel:+77272500505'],
  ['00 49 30 901820', 'KZ', 'tel:+4930901820'],
  ['01 42 68 53 00 poste 12', 'FR', 'tel:+33142685300;ext=12'],
  ['03-3224-9999 内線 123', 'JP', 'tel:+81332249999;ext=123'],
  ['010-6552-9988 转 801', 'CN', 'tel:+861065529988;ext=801'],
  ['٠٢ ٢٧٩٥ ١٢٣٤', 'EG', 'tel:+20227951234'],
  ['\u202a+972 3-123-4567\u202c שלוחה 9', 'IL', 'tel:+97231234567;ext=9'],
  ['(0312) 66-00-00, ички 7', 'KG', 'tel:+996312660000;ext=7'],
  ['71 200-70-07', 'UZ', 'tel:+998712007007'],
  ['+7 700 000-00-00', null, 'tel:+77000000000'],
  ['tel:+77272500505;ext=123', null, 'tel:+77272500505;ext=123'],
];

/** What no link can be made of, and what is said. */
const UNREAD: readonly (readonly [written: string, country: string | null, expected: RegExp])[] = [
  ['call us', 'KZ', /^a telephone such as/],
  ['8 (727) 250-05-05', null, /^`\+` and the code of the country/],
  ['8 (727) 250-05-05', 'US', /^a number that exists in the plan of \+1/],
  ['+8 (727) 250-05-05', 'KZ', /^`\+77272500505`$/],
  ['8 (727) 250-05-05, 250-05-06', 'KZ', /^one telephone/],
  ['8 (727) 250-05-05/06', 'KZ', /^a number that exists in the plan of \+7$/],
  ['+7 727 250-05-05; +7 727 250-05-06', 'KZ', /^one telephone/],
  ['8 800 080 77 77, +7 727 250-05-05', 'KZ', /^one telephone/],
  ['8 727 250-05-05 доб. 12, 13', 'KZ', /^one extension/],
  ['+7 708 800-88', 'KZ', /digits are missing/],
  ['+7 708 800-88-07-12', 'KZ', /^a number that exists$/],
  ['+49 30 901820 901820 901820', 'KZ', /too many digits/],
  ['250-05-05', 'KZ', /digits are missing/],
  ['1414', 'KZ', /^the full number/],
  ['*3040', 'KZ', /^the full number/],
  ['1-800-FLOWERS', 'US', /^the full number/],
];

describe('a telephone', () => {
  it.each(WRITTEN)('«%s» from %s leads to %s', (written, country, link) => {
    expect(readTelephone(written, country)).toMatchObject({ link, exists: true });
  });

  it.each(UNREAD)('«%s» from %s has no link, and it says why', (written, country, expected) => {
    const read = readTelephone(written, country);
    expect(read.link).toBeNull();
    expect(read.link === null && read.expected).toMatch(expected);
  });

  it('that nobody has been given yet keeps its link, and is known as that', () => {
    expect(readTelephone('+7 (333) 250-05-05', 'KZ')).toMatchObject({
      link: 'tel:+73332500505',
      exists: false,
    });
  });

  it('is short, or none', () => {
    expect(readTelephone('1414', 'KZ')).toMatchObject({ isShort: true });
    expect(readTelephone('+7 708', 'KZ')).toMatchObject({ isShort: false });
  });
});

describe('the address of a telephone', () => {
  it('means the same with signs between its digits', () => {
    expect(readLink('tel:+7-(727).250-05-05;EXT=1-2')).toEqual({
      link: 'tel:+77272500505;ext=12',
      isGlobal: true,
    });
    expect(readLink('tel:1414;phone-context=+7')).toMatchObject({ isGlobal: true });
    expect(readLink('tel:87272500505')).toMatchObject({ isGlobal: false });
    expect(readLink('mailto:a@b.example')).toBeNull();
  });
});

describe('the country of an organisation', () => {
  const contacts = { email: null, phone: null, address: {} };
  const facts = (country: string) => ({ controller: { country } });

  it('is that of its facts, of its time zone, or of its telephone, in this order', () => {
    expect(countryOf({ facts: facts('RU'), timeZone: 'Asia/Almaty', contacts })).toBe('RU');
    expect(countryOf({ facts: null, timeZone: 'Asia/Almaty', contacts })).toBe('KZ');
    expect(
      countryOf({ facts: null, timeZone: 'UTC', contacts: { ...contacts, phone: '+7 727 250-05-05' } }),
    ).toBe('KZ');
    expect(countryOf({ facts: null, timeZone: 'UTC', contacts })).toBeNull();
  });

  it.each([
    ['Europe/Moscow', 'RU'],
    ['Europe/Kyiv', 'UA'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['America/New_York', 'US'],
    ['Asia/Qostanay', 'KZ'],
  ])('in %s is %s', (timeZone, country) => {
    expect(countryOf({ facts: null, timeZone, contacts })).toBe(country);
  });

  it('is none where the facts name a place without telephones', () => {
    expect(countryOf({ facts: facts('AQ'), timeZone: 'UTC', contacts })).toBeNull();
  });
});
