import { disclosure } from '../../disclosure.ts';

/** Which law and which court. */
export const law = disclosure({
  id: 'disclosure/law',
  severity: 'info',
  profiles: ['base'],
  summary: 'The text says which law governs it.',
  why: 'A dispute begins with this question.',
  source: { words: 'practice; the example policy has it', standing: 'house' },
  sought: 'words on the governing law',
  says: 'law',
  good: [{ text: '## Law {#law}\n\nThis Policy is governed by the law of Kazakhstan.' }],
  bad: [{ text: '## General {#general}\n\nWe respect your privacy.' }],
});
