import type { CorrectedThing } from '../../model/index.ts';

/** What a correction puts right. */
export const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: 'nome',
  address: 'indirizzo',
  phone: 'numero di telefono',
  email: 'indirizzo e-mail',
  link: 'collegamento',
  date: 'data',
  period: 'termine',
  amount: 'importo',
  wording: 'formulazione',
};
