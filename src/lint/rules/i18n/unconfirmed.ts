import { languageIn } from '../../../languages/index.ts';
import { TOOL_LOCALE } from '../../../model/index.ts';
import { EXAMPLE_FACTS } from '../../example-facts.ts';
import type { VersionRule } from '../../rule.ts';

/** The Kazakh texts of templates were not written by a native lawyer. */
export const unconfirmed: VersionRule = {
  id: 'i18n/unconfirmed',
  scope: 'version',
  detector: 'deterministic',
  severity: 'info',
  profiles: ['base'],
  summary:
    'A Kazakh text that was written from a template has been confirmed by somebody who speaks the language.',
  why: 'Have it read, then `gazette reviewed POLICY VERSION --locale kk --by WHO`.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [
      { versions: [{ id: '2026-01-01', texts: { kk: 'Мәтін.' } }], policy: { authoritative: 'kk' } },
      { versions: [{ id: '2026-01-01', texts: { en: 'Text.' }, facts: EXAMPLE_FACTS }] },
    ],
    bad: [
      {
        versions: [{ id: '2026-01-01', texts: { kk: 'Мәтін.' }, facts: EXAMPLE_FACTS }],
        policy: { authoritative: 'kk' },
      },
    ],
  },
  check({ version, texts, facts, id }, report) {
    // A draft is confirmed once it is a version.
    if (!version || !facts) return;
    for (const { language, locale, path } of texts) {
      if (
        language === null ||
        language.isConfirmed ||
        // A text that was added later is somebody's own file.
        version.translations[locale]?.addedAt ||
        version.reviews.some((review) => review.locale === locale)
      )
        continue;
      report(
        path,
        `Found no confirmation of the ${languageIn(TOOL_LOCALE, locale)} text, which was written from a template`,
        { version: id },
      );
    }
  },
};
