import { disclosure } from '../../disclosure.ts';

/** A copy of the text must tell by itself from which day it applies. */
export const effectiveMissing = disclosure({
  id: 'date/effective-missing',
  severity: 'info',
  profiles: ['base'],
  summary: 'The text itself says from which day it applies.',
  why: 'The page, the PDF and the notice print the effective date of `version.yaml`; a copy of the words alone does not know it. A sentence such as “This version applies from …” in the first section is enough.',
  source: { words: 'California B&P Code 22575 (CalOPPA): state the effective date', standing: 'second-hand' },
  sought: 'day from which the text applies (the page shows it, a copy of the text does not)',
  says: 'effectiveFrom',
  good: [
    { text: '## General {#general}\n\nThis version applies from 1 January 2026.' },
    { text: '## Общие положения {#general}\n\nРедакция вступает в силу 1 января 2026 года.', locale: 'ru' },
  ],
  bad: [{ text: '## General {#general}\n\nThis Policy tells what we do.' }],
});
