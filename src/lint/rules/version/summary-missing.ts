import { sha256 } from '../../../archive/index.ts';
import { documentText } from '../../../model/index.ts';
import type { LintSubject, VersionRule } from '../../rule.ts';

/** Nobody reads two texts to find out what changed. */
export const summaryMissing: VersionRule = {
  id: 'version/summary-missing',
  scope: 'version',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary:
    'A substantive version says in every language of its text what was, what becomes, and what that means.',
  why: 'The summary is what the mail, the banner and the archive tell. Write it in `version.yaml` under `change.summary`.',
  source: { words: 'practice of Telegram, Zoom, Microsoft', standing: 'read' },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          {
            id: '2026-02-01',
            texts: { en: 'B' },
            change: { summary: { en: [{ clause: null, was: null, becomes: 'B', means: null }] } },
          },
        ],
      },
      { versions: [{ id: '2026-01-01', texts: { en: 'A' }, change: { summary: {} } }] },
    ],
    bad: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-02-01', texts: { en: 'B', ru: 'Б' }, change: { summary: { ru: [] } } },
        ],
      },
    ],
  },
  check(subject, report) {
    const { id, before, change, texts, version } = subject;
    // A draft that does not say what it is becomes substantive, unless whoever publishes it says otherwise.
    const isOpen = version === null && (change.class === undefined || change.class === 'unknown');
    if (!before || (isOpen ? !hasOtherWords(subject) : change.class !== 'substantive')) return;
    const unless = isOpen ? '; of an editorial change, `class: editorial` instead' : '';
    // A translation that arrived later has no notice to be told in.
    for (const { locale } of texts)
      if (!version?.translations[locale]?.addedAt && (change.summary?.[locale] ?? []).length === 0)
        report(
          `${id}/version.yaml`,
          `Unexpected absence of a summary in \`${locale}\`, expected what was, what becomes, what it means${unless}`,
        );
  },
};

/** Whether the draft has words that no version has: one that was only begun has none. */
const hasOtherWords = ({ policy, texts }: LintSubject): boolean =>
  texts.some(
    ({ locale, document }) =>
      !policy.versions.some(({ translations }) => {
        const text = translations[locale];
        return text && sha256(documentText(document, text.textFormat)) === text.textDigest;
      }),
  );
