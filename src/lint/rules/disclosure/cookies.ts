import { disclosure } from '../../disclosure.ts';

/** Cookies have a life and an owner. */
export const cookies = disclosure({
  id: 'disclosure/cookies',
  severity: 'info',
  profiles: ['base'],
  summary: 'The text has a section on cookies, or links a cookie policy.',
  why: 'Readers are told how long cookies last and whether others can read them. A section or a policy of its own does it.',
  source: { words: 'CJEU C-673/17 (Planet49)', standing: 'second-hand' },
  sought: 'section on cookies',
  section: 'cookies',
  says: 'cookies',
  good: [{ text: '## Cookies {#cookies}\n\nOur cookies last a year.' }],
  bad: [{ text: '## General {#general}\n\nWe respect your privacy.' }],
});
