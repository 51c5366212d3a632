import type { CorrectedThing } from '../../model/index.ts';

/** What a correction puts right. */
export const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: 'nazwa',
  address: 'adres',
  phone: 'numer telefonu',
  email: 'adres e-mail',
  link: 'odnośnik',
  date: 'data',
  period: 'termin',
  amount: 'kwota',
  wording: 'brzmienie',
};
