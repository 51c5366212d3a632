import { disclosure } from '../../disclosure.ts';

/** Kazakhstan wants the database at home. */
export const storageCountry = disclosure({
  id: 'disclosure/storage-country',
  severity: 'info',
  profiles: ['kz'],
  summary: 'The text says in which country the database is kept.',
  why: 'Since 2016 personal data of people in Kazakhstan are stored in Kazakhstan; a sentence saves a question.',
  source: { words: 'Law No. 94-V of Kazakhstan, on storage in its territory', standing: 'second-hand' },
  counsel: 'Scope and exceptions of the rule: verify with counsel.',
  sought: 'statement on the country in which data are stored',
  says: 'storageCountry',
  good: [
    {
      text: '## Security {#security}\n\nThe database is kept in Kazakhstan.',
      organisation: { profiles: ['kz'] },
    },
  ],
  bad: [{ text: '## Security {#security}\n\nWe protect data.', organisation: { profiles: ['kz'] } }],
});
