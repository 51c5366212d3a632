import { documentText, type PolicyDocument, TEXT_FORMAT } from '../../../model/index.ts';
import type { VersionRule } from '../../rule.ts';

/** In the newest format, whatever either was published in: the number of an item and a box are words too. */
const wordsOf = ({ document }: { readonly document: PolicyDocument }) => documentText(document, TEXT_FORMAT);

/** Formatting is not a change of the words. */
export const formattingOnly: VersionRule = {
  id: 'version/formatting-only',
  scope: 'version',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'A version whose words are those of the version before is called editorial.',
  why: 'Telling readers of a change that is none teaches them not to read. Publish it with `--class editorial`.',
  source: { words: 'GOV.UK guidance on minor and major changes', standing: 'read' },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A **b**' } },
          { id: '2026-02-01', texts: { en: 'A b' }, change: { class: 'editorial', reason: 'x' } },
        ],
      },
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A' } },
          { id: '2026-02-01', texts: { en: 'B' } },
        ],
      },
    ],
    bad: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A **b**' } },
          { id: '2026-02-01', texts: { en: 'A b' } },
        ],
      },
    ],
  },
  check({ id, change, texts, textsBefore, before }, report) {
    if (!before || change.class !== 'substantive') return;
    const isSame = texts.every((text) => {
      const old = textsBefore.find(({ locale }) => locale === text.locale);
      return old !== undefined && wordsOf(old) === wordsOf(text);
    });
    if (isSame)
      report(
        `${id}/version.yaml`,
        `Unexpected class \`substantive\`, the words are those of ${before.id}: expected \`editorial\``,
      );
  },
};
