import type { VersionRule } from '../../rule.ts';

/** Two texts that differ need a judge. */
export const prevailing: VersionRule = {
  id: 'i18n/prevailing',
  scope: 'version',
  detector: 'heuristic',
  severity: 'info',
  profiles: ['base'],
  summary: 'A policy in several languages says which text prevails.',
  why: 'The page of every translation says so; a copy of the words does not. A sentence in the text settles it.',
  source: { words: 'practice of drafting', standing: 'house' },
  examples: {
    good: [
      { text: 'One language.' },
      {
        versions: [
          {
            id: '2026-01-01',
            texts: { en: 'In case of discrepancies the English text prevails.', ru: 'Текст.' },
          },
        ],
      },
    ],
    bad: [{ versions: [{ id: '2026-01-01', texts: { en: 'Text.', ru: 'Текст.' } }] }],
  },
  check({ texts, id }, report) {
    const [main] = texts;
    if (!main?.language || texts.length < 2 || main.language.lexicon.prevails.test(main.words)) return;
    report(main.path, 'Found no words on which language prevails', { version: id });
  },
};
