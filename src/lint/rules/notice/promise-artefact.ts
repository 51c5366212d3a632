import { promisesOf } from '../../../model/index.ts';
import type { VersionRule } from '../../rule.ts';

/** A promised mail that cannot be made will not be sent. */
export const promiseArtefact: VersionRule = {
  id: 'notice/promise-artefact',
  scope: 'version',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary:
    'What a promised channel needs (the mail, the banner) can be made in every language of the version.',
  why: 'It is made from the summary and the texts of both versions. Add what is missing.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [
      {
        policy: { promises: [{ mechanism: 'email', quote: 'B', since: null }] },
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-03-01', texts: { en: 'B' } },
        ],
      },
    ],
    bad: [
      {
        policy: { promises: [{ mechanism: 'email', quote: 'B', since: null }] },
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-03-01', texts: { en: 'B', ru: 'Б' } },
        ],
        organisation: { locales: ['en', 'ru'] },
      },
    ],
  },
  check({ policy, version, before, texts, id }, report) {
    if (!version || !before || version.change.class !== 'substantive') return;
    const promised = promisesOf(policy.policy, version.effective).filter(
      ({ mechanism }) => mechanism === 'email' || mechanism === 'home-page-banner',
    );
    if (promised.length === 0) return;
    for (const { locale } of texts)
      if (
        !version.translations[locale]?.addedAt &&
        policy.organisation.locales.includes(locale) &&
        policy.mailOf(version, locale) === null
      )
        report(
          `${id}/version.yaml`,
          `Found no notice in \`${locale}\` for the promise «${promised[0]!.quote}»: it needs a text of both versions and a summary`,
        );
  },
};
