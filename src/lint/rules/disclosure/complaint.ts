import { disclosure } from '../../disclosure.ts';

/** Somebody above the company hears a complaint. */
export const complaint = disclosure({
  id: 'disclosure/complaint',
  severity: 'warning',
  profiles: ['kz', 'gdpr'],
  summary: 'The text says to which authority one can complain.',
  why: 'Name the supervisory authority and how to reach it.',
  source: { words: 'ICO checklist on the right to be informed', standing: 'read' },
  counsel: 'Which authority hears complaints in Kazakhstan today: verify with counsel.',
  sought: 'authority to which one can complain',
  says: 'complaint',
  good: [
    {
      text: '## Your rights {#rights}\n\nYou may complain to the authorised body.',
      organisation: { profiles: ['kz'] },
    },
  ],
  bad: [{ text: '## Your rights {#rights}\n\n- Access', organisation: { profiles: ['kz'] } }],
});
