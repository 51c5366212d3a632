import { sectionsOn } from '../../lexicon.ts';
import type { WordRule } from '../../rule.ts';
import { wordsIn } from '../../text.ts';

/** A basis that can be taken away must say so. */
export const consentWithdraw: WordRule = {
  id: 'consistency/consent-withdraw',
  scope: 'words',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  kinds: ['privacy', 'consent'],
  summary: 'Where consent is a basis, the text describes its withdrawal.',
  why: 'Say how consent is withdrawn and what then happens to the data.',
  source: { words: 'Law No. 94-V of Kazakhstan, Art. 8(2)', standing: 'read' },
  examples: {
    good: [
      {
        text: '## Legal bases {#legal-bases}\n\n- Consent\n\n## Your rights {#rights}\n\n- Withdraw consent at any time',
      },
    ],
    bad: [{ text: '## Legal bases {#legal-bases}\n\n- Consent' }],
  },
  check(text, report) {
    if (text.standing !== 'authoritative' || text.language.lexicon.withdrawal.test(text.words)) return;
    const section = [...sectionsOn(text, 'bases'), ...sectionsOn(text, 'purposes')].find((s) =>
      text.language.lexicon.consent.test(wordsIn(s)),
    );
    if (section) report('Found no words on withdrawing consent, which is a basis here', section.place);
  },
};
