import { disclosure } from '../../disclosure.ts';

/** «Service providers» may be anyone. */
export const recipients = disclosure({
  id: 'disclosure/recipients',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The text names recipients, or categories that are narrower than “service providers”.',
  why: 'A reader cannot judge a risk that has no name. Name the companies, or say what they do: hosting, payments, mailing, web analytics.',
  source: { words: 'ICO checklist; Colorado Privacy Act Rules, Rule 6.03', standing: 'read' },
  sought: 'named recipient or specific category of recipients in the section on third parties',
  inside: 'recipients',
  says: 'recipients',
  good: [
    { text: '## Recipients {#recipients}\n\n- Hosting: Example Cloud LLP' },
    { text: '## Передача третьим лицам {#third-parties}\n\n- Хостинг и рассылка писем', locale: 'ru' },
  ],
  bad: [
    { text: '## Sharing {#third-parties}\n\n- Service providers who help us in our work' },
    {
      text: '## Передача третьим лицам {#third-parties}\n\n- Поставщикам услуг, которые помогают нам',
      locale: 'ru',
    },
  ],
});
