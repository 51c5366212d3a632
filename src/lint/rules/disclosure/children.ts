import { disclosure } from '../../disclosure.ts';

/** Children, yes or no. */
export const children = disclosure({
  id: 'disclosure/children',
  severity: 'info',
  profiles: ['gdpr'],
  summary: 'The text says whether it addresses children.',
  why: 'If the service is for adults, say so; if not, consent of a parent is a subject.',
  source: { words: 'WP260 rev.01', standing: 'second-hand' },
  sought: 'statement on children',
  says: 'children',
  good: [
    {
      text: '## General {#general}\n\nWe do not collect data of children.',
      organisation: { profiles: ['gdpr'] },
    },
  ],
  bad: [{ text: '## General {#general}\n\nWe repair cars.', organisation: { profiles: ['gdpr'] } }],
});
