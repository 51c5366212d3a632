import type { TextRule } from '../../rule.ts';

/** Shorter pieces may be names, numbers, addresses. */
const WORDS = 6;

/** A paragraph left in the other language is an unfinished translation. */
export const untranslated: TextRule = {
  id: 'i18n/untranslated',
  scope: 'text',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'No paragraph of a translation is word for word that of the authoritative text.',
  why: 'Translate it, or leave the translation out until it is whole.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [
      {
        versions: [
          {
            id: '2026-01-01',
            texts: {
              en: '## A {#a}\n\nWe keep your data for three long years.',
              ru: '## А {#a}\n\nМы храним ваши данные три долгих года.',
            },
          },
        ],
      },
    ],
    bad: [
      {
        versions: [
          {
            id: '2026-01-01',
            texts: {
              en: '## A {#a}\n\nWe keep your data for three long years.',
              ru: '## А {#a}\n\nWe keep your data for three long years.',
            },
          },
        ],
      },
    ],
  },
  check(text, report) {
    const [main] = text.subject.texts;
    if (!main || main.locale === text.locale) return;
    const theirs = new Set(main.leaves.map((leaf) => leaf.text));
    for (const leaf of text.leaves)
      if ((leaf.text.match(/\p{L}+/gu) ?? []).length >= WORDS && theirs.has(leaf.text))
        report(
          `Found the words of \`${main.locale}.md\` untranslated: «${leaf.text.slice(0, 40)}…»`,
          leaf.place,
        );
  },
};
