import type { Locale } from '../../../model/index.ts';
import { sectionsOn } from '../../lexicon.ts';
import type { TextRule } from '../../rule.ts';

const VAGUE: Readonly<Record<Locale, RegExp>> = {
  ru: /(?<!\p{L})(обычно|как правило|в соответствии с требованиями|необходим\p{L}+ (период|срок)\p{L}*|разумн\p{L}+ срок\p{L}*|столько, сколько)/iu,
  kk: /(?<!\p{L})(әдетте|қажетті (кезең|мерзім)|талаптарына сәйкес|ақылға қонымды)/iu,
  en: /\b(usually|generally|as required by|as long as (is )?necessary|necessary period|reasonable (time|period))/i,
};

/** “Usually” is not a period. */
export const vagueRetention: TextRule = {
  id: 'read/vague-retention',
  scope: 'text',
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
        const match = VAGUE[text.locale].exec(leaf.text);
        if (match) report(`Found «${match[0]}» where a period or an event was sought`, leaf.place);
      }
  },
};
