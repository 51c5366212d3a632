import { dictionaryOf } from '../../../languages/index.ts';
import type { VersionRule } from '../../rule.ts';

/** A notice without a day does not say when to act. */
export const noEffectiveDate: VersionRule = {
  id: 'mail/no-effective-date',
  scope: 'version',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The mail says in words on which day the change comes into force.',
  why: 'Your own template for the mail has lost it: put `effectiveLong` back.',
  source: { words: 'checklist of change notices, from practice', standing: 'read' },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-03-01', texts: { en: 'B' } },
        ],
      },
    ],
    bad: [],
  },
  check({ policy, version, texts, id }, report) {
    if (!version) return;
    for (const { locale } of texts) {
      const mail = policy.mailOf(version, locale);
      const day = dictionaryOf(locale, policy.organisation).date(version.effective);
      if (mail && !mail.text.includes(day))
        report(`${id}/version.yaml`, `Found no words «${day}» in the mail in \`${locale}\``);
    }
  },
};
