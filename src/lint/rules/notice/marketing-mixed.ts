import type { VersionRule } from '../../rule.ts';

/** A notice is about the change and nothing else. */
export const marketingMixed: VersionRule = {
  id: 'notice/marketing-mixed',
  scope: 'version',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The change notice has no advertising in its subject.',
  why: 'A notice devoted to the change is read; one that sells is deleted, and may need a consent of its own.',
  source: { words: 'WP260 rev.01; 16 CFR 316.3', standing: 'second-hand' },
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
        policy: { titles: { en: 'Special offer and privacy' } },
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-03-01', texts: { en: 'B' } },
        ],
      },
    ],
  },
  check({ policy, version, texts, id }, report) {
    if (!version) return;
    for (const { locale, language } of texts) {
      const mail = policy.mailOf(version, locale);
      if (mail && language?.lexicon.promotion.test(mail.subject))
        report(`${id}/version.yaml`, `Found words of advertising in the subject «${mail.subject}»`);
    }
  },
};
