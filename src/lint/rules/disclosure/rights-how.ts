import { disclosure } from '../../disclosure.ts';

/** A right without a way is a word. */
export const rightsHow = disclosure({
  id: 'disclosure/rights-how',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The section on rights says how to use them: where to write, and when an answer comes.',
  why: 'Say the address or form, what is needed to identify the person, and the time limit.',
  source: { words: 'WP260 rev.01; Digital Code of Kazakhstan (15 days)', standing: 'second-hand' },
  counsel: 'Time limits in force in Kazakhstan (3 working days, 15 days): verify with counsel.',
  sought: 'way to use the rights (where to write, how soon we answer) in the section on rights',
  inside: 'rights',
  says: 'rightsHow',
  good: [
    { text: '## Your rights {#rights}\n\n- Access\n\nWrite to privacy@acme.example.' },
    {
      text: '## Ваши права {#rights}\n\n- Доступ\n\nНапишите нам, мы ответим в течение 15 дней.',
      locale: 'ru',
    },
  ],
  bad: [
    { text: '## Your rights {#rights}\n\n- Access: to be told what data we process' },
    { text: '## Ваши права {#rights}\n\n- Доступ: получить информацию о данных', locale: 'ru' },
  ],
});
