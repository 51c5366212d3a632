import type { CorrectedThing } from '../../model/index.ts';

/** What a correction puts right. */
export const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: 'nom',
  address: 'adresse',
  phone: 'numéro de téléphone',
  email: 'adresse électronique',
  link: 'lien',
  date: 'date',
  period: 'durée',
  amount: 'montant',
  wording: 'formulation',
};
