import type { CorrectedThing } from '../../model/index.ts';

/** What a correction puts right. */
export const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: 'nombre',
  address: 'dirección',
  phone: 'número de teléfono',
  email: 'correo electrónico',
  link: 'enlace',
  date: 'fecha',
  period: 'plazo',
  amount: 'importe',
  wording: 'redacción',
};
