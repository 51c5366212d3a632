import { isSameName, namedIn, sectionsOn } from '../../lexicon.ts';
import type { WordRule } from '../../rule.ts';

/** Every category has an end, and every period belongs to a category. */
export const categoryRetention: WordRule = {
  id: 'consistency/category-retention',
  scope: 'words',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  kinds: ['privacy'],
  summary: 'The lists of categories and of periods name the same things.',
  why: 'A category without a period is kept for ever; a period without a category is about data that nobody declared. Use the same names in both lists.',
  source: { words: 'ICO checklist: retention for each category', standing: 'read' },
  examples: {
    good: [
      {
        text: '## What data {#data}\n\n- Contact details: name\n- Vehicle: model\n\n## How long {#retention}\n\n- Contact data: 3 years\n- The vehicle: 5 years',
      },
      { text: '## What data {#data}\n\nYour name.\n\n## How long {#retention}\n\n- Contact data: 3 years' },
    ],
    bad: [
      {
        text: '## What data {#data}\n\n- Contact details: name\n- Car: model\n\n## How long {#retention}\n\n- Contact data: 3 years',
      },
      {
        text: '## Какие данные {#data}\n\n- Контактная информация: имя\n\n## Сроки хранения {#retention}\n\n- Контактные данные: 3 года\n- Данные об услугах: 5 лет',
        locale: 'ru',
      },
    ],
  },
  check(text, report) {
    if (text.standing !== 'authoritative') return;
    const [declared, kept] = [sectionsOn(text, 'categories'), sectionsOn(text, 'retention')];
    const [categories, periods] = [namedIn(declared), namedIn(kept)];
    if (categories.length === 0 || periods.length === 0) return;
    for (const category of categories)
      if (!periods.some((name) => isSameName(name, category)))
        report(`Found no period for the category «${category}»`, kept[0]!.place);
    for (const name of periods)
      if (!categories.some((category) => isSameName(name, category)))
        report(`Found no category «${name}», for which a period is given`, declared[0]!.place);
  },
};
