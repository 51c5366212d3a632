import type { CorrectedThing } from '../../model/index.ts';

/** What a correction puts right. */
export const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: 'nome',
  address: 'endereço',
  phone: 'número de telefone',
  email: 'endereço de e-mail',
  link: 'link',
  date: 'data',
  period: 'prazo',
  amount: 'valor',
  wording: 'redação',
};
