import { inAnyLanguage } from '../../../languages/index.ts';
import type { WordRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

const NO_LONGER = inAnyLanguage(({ lexicon }) => lexicon.noLonger);

/** A basis of European law in a text under another law. */
export const kzLegalBasis: WordRule = {
  id: 'kz/legal-basis',
  scope: 'words',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['kz'],
  kinds: ['privacy', 'consent'],
  summary: 'A text under the law of Kazakhstan does not rest on “legitimate interests”.',
  why: 'That basis was not seen in what we could read of the law of Kazakhstan. Ask for consent, or name the law that allows the processing.',
  source: { words: 'Law No. 94-V of Kazakhstan, Art. 7–9 as told by others', standing: 'second-hand' },
  counsel: 'Article 9 in full was not read by us: verify with counsel.',
  examples: {
    good: [
      { text: '## Основания {#bases}\n\n- Согласие', locale: 'ru', organisation: { profiles: ['kz'] } },
      { text: '## Bases {#legal-bases}\n\n- Legitimate interests', organisation: { profiles: ['gdpr'] } },
    ],
    bad: [
      {
        text: '## Основания {#bases}\n\n- Законные интересы: для улучшения услуг',
        locale: 'ru',
        organisation: { profiles: ['kz'] },
      },
    ],
  },
  check(text, report) {
    if (text.standing !== 'authoritative') return;
    const first = matchesOf(text, text.language.lexicon.legitimateInterests).find(
      ({ leaf }) => !NO_LONGER.test(leaf.text),
    );
    if (first)
      report(
        `Found «${first.match}» as a basis; we did not see it in the law of Kazakhstan, verify with counsel`,
        first.place,
      );
  },
};
