import { sectionsOn } from '../../lexicon.ts';
import type { WordRule } from '../../rule.ts';

/** “Usually” is not a period. */
export const vagueRetention: WordRule = {
  id: 'read/vague-retention',
  scope: 'words',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  kinds: ['privacy'],
  summary: 'Periods of storage are periods or events, not “usually” or “as required”.',
  why: 'A reader must be able to work out the day. Name the number of years and what they run from, or the event that ends them.',
  source: { words: 'WP260 rev.01 on vague words', standing: 'second-hand' },
  examples: {
    good: [{ text: '## How long {#retention}\n\n- Contacts: 3 years from your last visit' }],
    bad: [
      { text: '## How long {#retention}\n\n- Contacts: usually 5 years' },
      {
        text: '## Сроки хранения {#retention}\n\n- Услуги: в соответствии с требованиями (обычно 5 лет)',
        locale: 'ru',
      },
    ],
  },
  check(text, report) {
    if (text.standing !== 'authoritative') return;
    for (const { leaves } of sectionsOn(text, 'retention'))
      for (const leaf of leaves) {
        const match = text.language.lexicon.vagueRetention.exec(leaf.text);
        if (match) report(`Found «${match[0]}» where a period or an event was sought`, leaf.place);
      }
  },
};
