import type { CorrectedThing } from '../../model/index.ts';

/** What a correction puts right. */
export const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: 'Name',
  address: 'Anschrift',
  phone: 'Telefonnummer',
  email: 'E-Mail-Adresse',
  link: 'Link',
  date: 'Datum',
  period: 'Frist',
  amount: 'Betrag',
  wording: 'Wortlaut',
};
