import { disclosure } from '../../disclosure.ts';

/** A policy that does not say what data it is about informs of nothing. */
export const categories = disclosure({
  id: 'disclosure/categories',
  severity: 'warning',
  profiles: ['base'],
  summary: 'A section lists the categories of personal data.',
  why: 'Everything else in the policy (purposes, periods, recipients) refers to this list. Add a section with one item a category.',
  source: {
    words: 'Law No. 94-V of Kazakhstan, Art. 8(4): list of data collected; every checklist we read',
    standing: 'second-hand',
  },
  sought: 'section on the categories of personal data',
  section: 'categories',
  good: [
    { text: '## What data we collect {#data}\n\n- Contacts: name' },
    { text: '## Қандай деректерді жинаймыз {#what}\n\n- Байланыс', locale: 'kk' },
  ],
  bad: [{ text: '## General {#general}\n\nWe respect your privacy.' }],
});
