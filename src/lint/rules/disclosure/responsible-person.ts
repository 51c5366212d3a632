import { disclosure } from '../../disclosure.ts';

/** One named function inside the company answers for the processing. */
export const responsiblePerson = disclosure({
  id: 'disclosure/responsible-person',
  severity: 'warning',
  profiles: ['kz', 'gdpr'],
  summary: 'The text says who is responsible for organising the processing (or the data protection officer).',
  why: 'A legal entity in Kazakhstan appoints such a person; readers may write to them. Name the function and its contact.',
  source: { words: 'Law No. 94-V of Kazakhstan, Art. 25(3); ICO checklist', standing: 'second-hand' },
  counsel: 'Whether the person must be named to the public: verify with counsel.',
  sought: 'person responsible for the processing of personal data',
  says: 'responsiblePerson',
  good: [
    {
      text: '## Contacts {#contacts}\n\nOur data protection officer: dpo@acme.example.',
      organisation: { profiles: ['gdpr'] },
    },
    {
      text: '## Контакты {#contacts}\n\nЛицо, ответственное за организацию обработки: отдел права.',
      locale: 'ru',
      organisation: { profiles: ['kz'] },
    },
  ],
  bad: [{ text: '## Contacts {#contacts}\n\nWrite to us.', organisation: { profiles: ['kz'] } }],
});
