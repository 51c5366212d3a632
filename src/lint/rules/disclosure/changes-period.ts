import { disclosure } from '../../disclosure.ts';

/** “In advance” is not a date. */
export const changesPeriod = disclosure({
  id: 'disclosure/changes-period',
  severity: 'info',
  profiles: ['base'],
  summary: 'The section on changes says how long ahead they are announced.',
  why: 'Companies promise 7 to 61 days; no law that we found sets a number. Choose one and keep it.',
  source: { words: 'practice of GitHub, PayPal (30 days), Apple (7)', standing: 'read' },
  sought: 'period of notice in the section on changes',
  inside: 'changes',
  says: 'changesPeriod',
  good: [
    { text: '## Changes {#changes}\n\nWe announce changes 30 days ahead.' },
    { text: '## Изменения {#changes}\n\nПредупредим не позднее чем за 30 дней.', locale: 'ru' },
  ],
  bad: [
    { text: '## Changes {#changes}\n\nWe announce changes.' },
    { text: '## Изменения {#changes}\n\nО существенных изменениях мы уведомим вас.', locale: 'ru' },
  ],
});
