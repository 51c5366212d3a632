import { disclosure } from '../../disclosure.ts';

/** A company that names itself by its brand alone cannot be told from another of that name. */
export const operatorId = disclosure({
  id: 'disclosure/operator-id',
  severity: 'info',
  severityIn: { kz: 'warning' },
  profiles: ['base'],
  summary: 'The text names the operator: legal form, and in Kazakhstan its BIN or IIN (12 digits).',
  why: 'A reader must know against whom a right is exercised; a brand is not a person in law. State the full name, the legal form and the number.',
  source: {
    words: 'Law No. 94-V of Kazakhstan, Art. 8(4): name and BIN/IIN in the consent',
    standing: 'second-hand',
  },
  counsel: 'Whether a policy (and not only a consent) must hold the BIN: verify with counsel.',
  sought: 'legal form or registration number of the operator',
  says: 'operatorId',
  good: [
    { text: '## General {#general}\n\nThis Policy is that of Acme LLP, BIN 123456789012.' },
    { text: '## Общие положения {#general}\n\nОператор: ТОО «Пример», БИН 123456789012.', locale: 'ru' },
    { text: '## Жалпы {#general}\n\nОператор: «Мысал» ЖШС.', locale: 'kk' },
  ],
  bad: [
    { text: '## General {#general}\n\nThis Policy is that of Acme (the “Company”).' },
    { text: '## Общие положения {#general}\n\nОбработку ведёт компания «Пример».', locale: 'ru' },
  ],
});
