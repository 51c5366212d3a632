import { statedIn } from '../../../model/index.ts';
import { factsRule } from '../../facts-rule.ts';

/** Data that serve nothing need not be taken. */
export const categoryPurpose = factsRule({
  id: 'facts/category-purpose',
  severity: 'warning',
  summary: 'Every category of data serves a purpose.',
  why: 'Name it under a purpose, or do not collect it.',
  source: {
    words: 'Law No. 94-V of Kazakhstan, Art. 12: necessary and sufficient data',
    standing: 'second-hand',
  },
  counsel: 'Wording of the article: verify with counsel.',
  bad: [
    {
      purposes: [
        { id: 'service', label: { en: 'Service' }, categories: [], bases: ['contract'], marketing: false },
      ],
    },
  ],
  check({ categories, purposes }, report) {
    // Purposes that nobody has stated may serve everything.
    if (purposes === 'unknown') return;
    for (const [i, { id }] of statedIn(categories).entries())
      if (!purposes.some((purpose) => purpose.categories.includes(id)))
        report(`Found no purpose that the category \`${id}\` serves`, `categories.${i}`);
  },
});
