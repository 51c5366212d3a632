import { statedIn } from '../../../model/index.ts';
import { factsRule } from '../../facts-rule.ts';

/** Data without an end are kept for ever. */
export const categoryRetention = factsRule({
  id: 'facts/category-retention',
  severity: 'error',
  summary: 'Every category of data has a period of storage.',
  why: 'Add it under `retention`, with the event from which it runs.',
  source: { words: 'ICO checklist: retention for each category', standing: 'read' },
  bad: [{ retention: [] }],
  check({ categories, retention }, report) {
    // Periods that nobody has stated are reported as a gap of the draft.
    if (retention === 'unknown') return;
    for (const { id } of statedIn(categories))
      if (!retention.some((one) => one.categories.includes(id)))
        report(`Found no period in \`retention\` for the category \`${id}\``, 'retention');
  },
});
