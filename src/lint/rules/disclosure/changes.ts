import { disclosure } from '../../disclosure.ts';

/** A policy changes; readers must know how they will hear of it. */
export const changes = disclosure({
  id: 'disclosure/changes',
  severity: 'warning',
  profiles: ['base'],
  summary: 'A section says how changes of the policy are announced.',
  why: 'This is the promise that everything else here keeps. Say through which channels and how long ahead.',
  source: { words: 'California B&P Code 22575 (CalOPPA)', standing: 'second-hand' },
  sought: 'section on changes of the policy',
  section: 'changes',
  good: [{ text: '## Changes {#changes}\n\nWe announce changes on the home page.' }],
  bad: [{ text: '## General {#general}\n\nWe respect your privacy.' }],
});
