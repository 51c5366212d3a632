import type { TextRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

/** «о» before а, и, о, у, э; not before е, ё, ю, я, and not «о» of a list or an initial. */
const WRONG = /(?<![\p{L}.])о [аиоуэ]\p{L}{2,}/giu;

/** A slip that shows that nobody read the text aloud. */
export const ruPreposition: TextRule = {
  id: 'typo/ru-preposition',
  scope: 'text',
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
    if (text.locale !== 'ru') return;
    for (const { match, place } of matchesOf(text, WRONG))
      report(`Unexpected «${match}», expected «об${match.slice(1)}»`, place);
  },
};
