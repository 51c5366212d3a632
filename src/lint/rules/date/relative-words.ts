import type { WordRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

/** A frozen text is read years later. */
export const relativeWords: WordRule = {
  id: 'date/relative-words',
  scope: 'words',
  detector: 'heuristic',
  severity: 'info',
  profiles: ['base'],
  summary: 'The text names days, not “today” or “this year”.',
  why: 'A published text stays for ever, and “recently” means another day to each reader. Write the date.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [{ text: '## A {#a}\n\nSince 1 May 2026 we use no cookies.' }],
    bad: [
      { text: '## A {#a}\n\nWe recently changed our host.' },
      { text: '## А {#a}\n\nНа данный момент мы не используем cookie.', locale: 'ru' },
    ],
  },
  check(text, report) {
    for (const { match, place } of matchesOf(text, text.language.lexicon.relativeDays))
      report(`Found «${match}», which means another day to each reader`, place);
  },
};
