import { datesIn, inAnyLanguage } from '../../../languages/index.ts';
import type { TextRule } from '../../rule.ts';
import { sentencesIn } from '../../text.ts';

/** Lines that say of themselves when the text was updated or takes effect. */
const DATE_LINE = inAnyLanguage(({ lexicon }) => lexicon.dateLine);

/** A typed date goes stale the day somebody forgets it. */
export const displayedMismatch: TextRule = {
  id: 'date/displayed-mismatch',
  scope: 'text',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'A date that the text gives for itself is the one of `version.yaml`.',
  why: 'Measured on public histories, 14–61 % of real changes left the shown date untouched. Take the date out of the text (the page shows it), or make it the effective or publication date.',
  source: {
    words: 'public histories of company policies; California CCPA regulations § 7011(e)(4)',
    standing: 'measured',
  },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: '## General {#general}\n\nLast updated: 1 January 2026.' } },
        ],
      },
      { text: '## General {#general}\n\nFounded on 5 May 1999.' },
    ],
    bad: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: '## General {#general}\n\nLast updated: 3 March 2024.' } },
        ],
      },
      {
        versions: [
          {
            id: '2026-01-01',
            texts: { ru: '## Общее {#general}\n\nПоследнее обновление: 15 декабря 2025 года.' },
          },
        ],
        policy: { authoritative: 'ru' },
      },
    ],
  },
  check(text, report) {
    const own = [text.subject.effective, text.subject.published];
    if (own[0] === null) return;
    const expected = `${own[0]} (in force)${own[1] ? ` or ${own[1]} (published)` : ''}`;
    for (const leaf of text.leaves)
      for (const sentence of sentencesIn(leaf.text)) {
        if (!DATE_LINE.test(sentence)) continue;
        for (const { date, words } of datesIn(sentence).slice(0, 1))
          if (!own.includes(date)) report(`Unexpected date «${words}», expected ${expected}`, leaf.place);
      }
  },
};
