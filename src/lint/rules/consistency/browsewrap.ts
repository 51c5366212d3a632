import type { WordRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

/** Looking at a page is not an answer to a question. */
export const browsewrap: WordRule = {
  id: 'consistency/browsewrap',
  scope: 'words',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  kinds: ['privacy', 'cookies'],
  summary: 'The text does not take use of the site for consent while it also speaks of consent as a basis.',
  why: 'A consent must be confirmable; nobody can confirm a look. Ask separately, keep the answer, and take this sentence out.',
  source: {
    words: 'Law No. 94-V of Kazakhstan, Art. 8(1): a way that allows confirming that consent was received',
    standing: 'read',
  },
  examples: {
    good: [
      { text: '## General {#general}\n\nVisiting the Site is not consent. We ask for consent separately.' },
      { text: '## Общие положения {#general}\n\nПросмотр Сайта не означает согласия.', locale: 'ru' },
    ],
    bad: [
      {
        text: '## General {#general}\n\nBy using our Site you agree to this Policy.\n\n- Consent: when you give it',
      },
      {
        text: '## Общие положения {#general}\n\nИспользуя наш Сайт, вы соглашаетесь с Политикой.\n\n- Согласие: явное',
        locale: 'ru',
      },
    ],
  },
  check(text, report) {
    if (text.standing !== 'authoritative' || !text.language.lexicon.consent.test(text.words)) return;
    for (const { match, place } of matchesOf(text, text.language.lexicon.consentByUse))
      report(
        `Found consent by use («${match}») beside consent as a basis, expected a separate question`,
        place,
      );
  },
};
