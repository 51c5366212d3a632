import { disclosure } from '../../disclosure.ts';

/** Data that did not come from the person came from somewhere. */
export const sourceOfData = disclosure({
  id: 'disclosure/source-of-data',
  severity: 'info',
  profiles: ['gdpr'],
  summary: 'The text says where data come from.',
  why: 'A reader is surprised by data that they did not give. Name the sources.',
  source: { words: 'ICO checklist on the right to be informed', standing: 'read' },
  sought: 'section on the sources of data',
  section: 'sources',
  good: [{ text: '## How we collect data {#sources}\n\n- Forms', organisation: { profiles: ['gdpr'] } }],
  bad: [{ text: '## General {#general}\n\nWe repair cars.', organisation: { profiles: ['gdpr'] } }],
});
