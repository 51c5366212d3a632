import type { TextRule } from '../../rule.ts';

/** A cell is read with its column's name. */
export const tableHeader: TextRule = {
  id: 'a11y/table-header',
  scope: 'text',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'Every column of a table has a name.',
  why: 'Screen readers say it before each cell. Fill the first row.',
  source: { words: 'WCAG 2.2, 1.3.1', standing: 'second-hand' },
  examples: {
    good: [{ text: '## A {#a}\n\n| Name | Period |\n| --- | --- |\n| x | 1 year |' }],
    bad: [{ text: '## A {#a}\n\n| Name | |\n| --- | --- |\n| x | 1 year |' }],
  },
  check(text, report) {
    for (const leaf of text.leaves)
      if (leaf.kind === 'head' && leaf.text === '')
        report('Unexpected empty head of a column, expected its name', leaf.place);
  },
};
