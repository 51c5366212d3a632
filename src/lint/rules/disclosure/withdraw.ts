import { disclosure } from '../../disclosure.ts';

/** A consent can be taken back. */
export const withdraw = disclosure({
  id: 'disclosure/withdraw',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The text says that consent can be withdrawn.',
  why: 'It is the first thing to know about a consent. Say how, and what follows.',
  source: { words: 'Law No. 94-V of Kazakhstan, Art. 8(2)', standing: 'read' },
  sought: 'words on withdrawing consent',
  says: 'withdraw',
  good: [{ text: '## Your rights {#rights}\n\n- Withdrawal of consent at any time' }],
  bad: [{ text: '## Your rights {#rights}\n\n- Access' }],
});
