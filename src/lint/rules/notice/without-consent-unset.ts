import { NEW_CONSENT } from '../../../model/index.ts';
import type { VersionRule } from '../../rule.ts';

/** Readers ask what happens to them if they do not agree; only the company can say it. */
export const withoutConsentUnset: VersionRule = {
  id: 'notice/without-consent-unset',
  scope: 'version',
  detector: 'deterministic',
  severity: 'info',
  profiles: ['base'],
  summary: 'A change that asks for new consent says what applies to people who do not give it.',
  why: 'Put it into `withoutConsent` in `version.yaml`, in each language. Without it pages and notices say that nothing is said of it, and whom to ask.',
  source: { words: 'our judgement: it is the first question of readers', standing: 'house' },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-02-01', texts: { en: 'B' }, change: { kinds: ['retention'] } },
        ],
      },
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          {
            id: '2026-02-01',
            texts: { en: 'B' },
            change: { kinds: ['new-consent'] },
            withoutConsent: { en: 'Without it the earlier text applies to you.' },
          },
        ],
      },
    ],
    bad: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-02-01', texts: { en: 'B' }, change: { kinds: ['new-consent'] } },
        ],
      },
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A', de: 'A' } },
          {
            id: '2026-02-01',
            texts: { en: 'B', de: 'B' },
            change: { kinds: ['new-consent'] },
            withoutConsent: { en: 'Without it the earlier text applies to you.' },
          },
        ],
      },
    ],
  },
  check({ id, change, withoutConsent, texts }, report) {
    if (change.class !== 'substantive' || !change.kinds?.includes(NEW_CONSENT)) return;
    const silent = texts.map(({ locale }) => locale).filter((locale) => !withoutConsent?.[locale]);
    if (silent.length > 0)
      report(
        `${id}/version.yaml`,
        `Found no \`withoutConsent\` in ${silent.join(', ')}, though the change asks for new consent`,
      );
  },
};
