import type { WordRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

/** A slip that shows that nobody read the text aloud. */
export const ruPreposition: WordRule = {
  id: 'typo/ru-preposition',
  scope: 'words',
  detector: 'heuristic',
  severity: 'info',
  profiles: ['base'],
  summary: 'Before а, и, о, у, э Russian has «об», not «о».',
  why: 'Write «об использовании», «об изменениях».',
  source: { words: 'rules of Russian spelling', standing: 'second-hand' },
  examples: {
    good: [{ text: '## А {#a}\n\nИнформация об использовании и о правах.', locale: 'ru' }],
    bad: [{ text: '## А {#a}\n\nИнформация о использовании.', locale: 'ru' }],
  },
  check(text, report) {
    const { wrongPreposition } = text.language;
    if (wrongPreposition === null) return;
    for (const { match, place } of matchesOf(text, wrongPreposition))
      report(`Unexpected «${match}», expected «об${match.slice(1)}»`, place);
  },
};
