import { printedTable } from '../../printed-table.ts';
import type { TextRule } from '../../rule.ts';

const SAYS = {
  turned: 'stands on a page of its own in the PDF, turned on its side',
  folded: 'is too wide for a page: its rows become lists in the PDF',
} as const;

/** Who writes a register sees its PDF only after it is published. */
export const wideTable: TextRule = {
  id: 'paper/wide-table',
  scope: 'text',
  detector: 'heuristic',
  severity: 'info',
  profiles: ['base'],
  summary: 'Every table is narrow enough to stand between the paragraphs of an upright page.',
  why: 'In a PDF, a wider table gets smaller type, then a turned page, and then its rows become lists. Nothing is lost, but a reader compares rows less easily. Leave a column out, shorten the longest words, or divide the table. The width is estimated from the letters.',
  source: { words: 'the layout of our own PDFs', standing: 'house' },
  examples: {
    good: [
      {
        text: '## A {#a}\n\n| Data | Purpose | Period |\n| --- | --- | --- |\n| Name | Answering you | 3 years |',
      },
    ],
    bad: [
      {
        text: '## А {#a}\n\n| Категория персональных данных | Информирование | Законодательство | Телекоммуникационные | Осуществляется | Конфиденциальность | Ответственное | Администрирование |\n|---|---|---|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |',
        locale: 'ru',
      },
    ],
  },
  check(text, report) {
    text.sections.forEach(({ tables, leaves }) => {
      const heads = leaves.filter(({ kind }) => kind === 'head');
      let first = 0;
      for (const rows of tables) {
        const way = printedTable(rows);
        if (way !== 'upright') {
          const columns = rows[0]?.length ?? 0;
          report(`This table of ${columns} columns ${SAYS[way]}`, heads[first]?.place);
        }
        first += rows[0]?.length ?? 0;
      }
    });
  },
};
