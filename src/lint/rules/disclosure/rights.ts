import { disclosure } from '../../disclosure.ts';

/** What a person can ask for. */
export const rights = disclosure({
  id: 'disclosure/rights',
  severity: 'warning',
  profiles: ['base'],
  summary: 'A section lists the rights of the people concerned.',
  why: 'Access, correction, deletion, withdrawal of consent: a reader uses only what is named. Add a section.',
  source: { words: 'ICO checklist on the right to be informed', standing: 'read' },
  sought: 'section on the rights of the people concerned',
  section: 'rights',
  good: [{ text: '## Your rights {#rights}\n\n- Access' }],
  bad: [{ text: '## General {#general}\n\nWe respect your privacy.' }],
});
