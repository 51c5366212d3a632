import { disclosure } from '../../disclosure.ts';

/** Each processing stands on a ground that the law knows. */
export const legalBasis = disclosure({
  id: 'disclosure/legal-basis',
  severity: 'info',
  severityIn: { gdpr: 'warning', kz: 'warning' },
  profiles: ['base'],
  summary: 'A section names the legal bases of the processing.',
  why: 'Without a basis a reader cannot know which rights apply (a consent can be withdrawn, a duty cannot). Name the basis of every purpose.',
  source: { words: 'ICO checklist on the right to be informed', standing: 'read' },
  sought: 'section on the legal bases of the processing',
  section: 'bases',
  says: 'legalBasis',
  good: [
    { text: '## Legal bases {#legal-bases}\n\n- Consent' },
    { text: '## Цели {#purposes}\n\nПравовое основание каждой цели указано в таблице.', locale: 'ru' },
  ],
  bad: [{ text: '## General {#general}\n\nWe respect your privacy.' }],
});
