import type { VersionRule } from '../../rule.ts';

/** A language of the site without a text is a promise not kept. */
export const missingLocale: VersionRule = {
  id: 'i18n/missing-locale',
  scope: 'version',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The version has a text in every language of the site.',
  why: 'Until then the page says “translation pending” and leads to the authoritative text. A translation may arrive later: `gazette translated`.',
  source: {
    words: 'our judgement; no rule found that a policy in Kazakhstan must be in Kazakh',
    standing: 'house',
  },
  counsel: 'Languages required for information on services in Kazakhstan: verify with counsel.',
  examples: {
    good: [{ organisation: { locales: ['en'] }, text: 'A' }],
    bad: [{ organisation: { locales: ['en', 'ru'] }, text: 'A' }],
  },
  check({ policy, texts, id }, report) {
    const missing = policy.organisation.locales.filter(
      (locale) => !texts.some((text) => text.locale === locale),
    );
    if (missing.length > 0)
      report(`${id}/version.yaml`, `Found no text in ${missing.map((locale) => `\`${locale}\``).join(', ')}`);
  },
};
