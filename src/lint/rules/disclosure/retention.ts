import { disclosure } from '../../disclosure.ts';

/** A period, or the criterion by which it ends. */
export const retention = disclosure({
  id: 'disclosure/retention',
  severity: 'warning',
  profiles: ['base'],
  summary: 'A section says how long data are kept.',
  why: 'Data without an end are kept for ever. Give every category a period or the event that ends it.',
  source: { words: 'ICO checklist on the right to be informed', standing: 'read' },
  sought: 'section on how long data are kept',
  section: 'retention',
  good: [{ text: '## How long we keep data {#retention}\n\n- Contacts: 3 years' }],
  bad: [{ text: '## General {#general}\n\nWe respect your privacy.' }],
});
