import type { VersionRule } from '../../rule.ts';

/** Phishing hurries; an honest notice does not. */
export const urgencyWords: VersionRule = {
  id: 'mail/urgency-words',
  scope: 'version',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The mail has no words that press the reader to act at once.',
  why: 'They are what people are taught to distrust, and what filters count. Say the date and what happens.',
  source: { words: 'our judgement, from lists of phishing signs', standing: 'house' },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-03-01', texts: { en: 'B' } },
        ],
      },
    ],
    bad: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          {
            id: '2026-03-01',
            texts: { en: 'B' },
            change: {
              summary: {
                en: [
                  { clause: null, was: null, becomes: 'Act now or your account will be closed', means: null },
                ],
              },
            },
          },
        ],
      },
    ],
  },
  check({ policy, version, texts, id }, report) {
    if (!version) return;
    for (const { locale, language } of texts) {
      const match = language?.lexicon.urgency.exec(policy.mailOf(version, locale)?.text ?? '');
      if (match) report(`${id}/version.yaml`, `Found «${match[0]}» in the mail in \`${locale}\``);
    }
  },
};
