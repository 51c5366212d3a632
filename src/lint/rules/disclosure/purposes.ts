import { disclosure } from '../../disclosure.ts';

/** Data are taken for something; the reader must know what for. */
export const purposes = disclosure({
  id: 'disclosure/purposes',
  severity: 'warning',
  profiles: ['base'],
  summary: 'A section lists the purposes of the processing.',
  why: 'Data may be used for stated purposes only. Add a section with one item a purpose.',
  source: { words: 'ICO checklist on the right to be informed', standing: 'read' },
  sought: 'section on the purposes of the processing',
  section: 'purposes',
  good: [{ text: '## Purposes {#purposes}\n\n- Repairs' }],
  bad: [{ text: '## General {#general}\n\nWe respect your privacy.' }],
});
