import { DEFINITION } from '../../../markdown/index.ts';
import type { TextRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

/** A term means one thing. */
export const definedTerms: TextRule = {
  id: 'consistency/defined-terms',
  scope: 'text',
  detector: 'heuristic',
  severity: 'info',
  profiles: ['base'],
  summary: 'A term is defined once and used afterwards.',
  why: 'A second definition makes readers ask which one holds; an unused one only costs them time.',
  source: { words: 'our judgement, from the practice of drafting', standing: 'house' },
  examples: {
    good: [{ text: '## A {#a}\n\nAcme (the “Company”) sells cars. The Company keeps data.' }],
    bad: [
      { text: '## A {#a}\n\nAcme (the “Company”) and Bolt (the “Company”). The Company keeps data.' },
      { text: '## А {#a}\n\nСайт example.org (далее — «Портал») собирает данные.', locale: 'ru' },
    ],
  },
  check(text, report) {
    const seen = new Set<string>();
    for (const { match, place } of matchesOf(text, DEFINITION)) {
      const term = /[«“"]([^»”"]+)[»”"]/.exec(match)![1]!;
      if (seen.has(term)) report(`Found a second definition of «${term}»`, place);
      seen.add(term);
      // Endings differ by case; the beginning of the word tells.
      const stem = term.slice(0, Math.max(3, term.length - 2));
      const uses = text.words.split(match).join('').split(stem).length - 1;
      if (uses === 0) report(`Found no use of the defined term «${term}»`, place);
    }
  },
};
