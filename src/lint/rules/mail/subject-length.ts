import type { VersionRule } from '../../rule.ts';

/** What is cut off is not read. */
export const subjectLength: VersionRule = {
  id: 'mail/subject-length',
  scope: 'version',
  detector: 'deterministic',
  severity: 'info',
  profiles: ['base'],
  summary: 'The subject of the mail fits without being cut.',
  why: 'A subject that is too long for a phone is cut at its end, with the company’s name. Shorten the title of the policy or the template’s subject.',
  source: { words: 'RFC 5322 § 2.1.1 (lines of 78 characters)', standing: 'read' },
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
        policy: {
          titles: { en: 'Policy on everything that happens to the data of people who visit our offices' },
        },
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-03-01', texts: { en: 'B' } },
        ],
      },
    ],
  },
  check({ policy, version, texts, id }, report) {
    // The mail about a sample goes to nobody.
    if (!version || version.sample) return;
    for (const { locale } of texts) {
      const subject = policy.mailOf(version, locale)?.subject ?? '';
      if (subject.endsWith('…'))
        report(`${id}/version.yaml`, `Found a subject in \`${locale}\` that had to be cut: «${subject}»`);
    }
  },
};
