import { disclosure } from '../../disclosure.ts';

/** Somebody who wants to use a right must be able to write. */
export const contact = disclosure({
  id: 'disclosure/contact',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The text says how to reach the operator: an e-mail address or a form.',
  why: 'Rights that cannot be exercised are not rights. Give an address that somebody reads.',
  source: { words: 'ICO checklist on the right to be informed', standing: 'read' },
  sought: 'e-mail address or contact form',
  says: 'contact',
  good: [{ text: '## Contacts {#contacts}\n\nWrite to privacy@acme.example.' }],
  bad: [{ text: '## Contacts {#contacts}\n\nVisit our office.' }],
});
