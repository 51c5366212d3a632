import { disclosure } from '../../disclosure.ts';

/** When something leaks. */
export const breach = disclosure({
  id: 'disclosure/breach',
  severity: 'info',
  profiles: ['kz'],
  summary: 'The text says how people are told of a breach.',
  why: 'An order of 2024 sets how subjects are told; readers want to know where to look.',
  source: { words: 'Order No. 481/НҚ of 9 August 2024 (title only)', standing: 'second-hand' },
  counsel: 'Contents of the order: verify with counsel.',
  sought: 'words on how people are told of a breach',
  says: 'breach',
  good: [
    {
      text: '## Security {#security}\n\nWe tell you of a breach by email.',
      organisation: { profiles: ['kz'] },
    },
  ],
  bad: [{ text: '## Security {#security}\n\nData are encrypted.', organisation: { profiles: ['kz'] } }],
});
