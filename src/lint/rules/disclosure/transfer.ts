import { disclosure } from '../../disclosure.ts';

/** Whether data leave the country is a statement, also when they do not. */
export const transfer = disclosure({
  id: 'disclosure/transfer',
  severity: 'warning',
  profiles: ['kz', 'gdpr'],
  summary: 'The text says whether data are transferred abroad, yes or no.',
  why: 'A reader and an authority ask for this first, and web analytics or a foreign mail service is already a transfer. Say where to, or say that there is none.',
  source: { words: 'Law No. 94-V of Kazakhstan, Art. 8(4) and 16', standing: 'second-hand' },
  counsel: 'Art. 16 in full was not read: verify with counsel.',
  sought: 'statement on whether data are transferred abroad',
  says: 'transfer',
  good: [
    {
      text: '## Recipients {#recipients}\n\nData are not transferred abroad.',
      organisation: { profiles: ['kz'] },
    },
    {
      text: '## Передача {#recipients}\n\nТрансграничная передача не осуществляется.',
      locale: 'ru',
      organisation: { profiles: ['kz'] },
    },
  ],
  bad: [{ text: '## Recipients {#recipients}\n\nWe use web analytics.', organisation: { profiles: ['kz'] } }],
});
