import { disclosure } from '../../disclosure.ts';

/** Decisions by machines, yes or no. */
export const automated = disclosure({
  id: 'disclosure/automated',
  severity: 'info',
  profiles: ['kz', 'gdpr'],
  summary: 'The text says whether decisions are made by machines alone.',
  why: 'People may ask for a human. If there is no such decision, one sentence says so.',
  source: { words: 'ICO checklist; Digital Code of Kazakhstan: human review', standing: 'read' },
  sought: 'statement on automated decisions or profiling',
  says: 'automated',
  good: [
    {
      text: '## Purposes {#purposes}\n\nNo automated decisions are made.',
      organisation: { profiles: ['gdpr'] },
    },
  ],
  bad: [{ text: '## Purposes {#purposes}\n\n- Repairs', organisation: { profiles: ['gdpr'] } }],
});
