import { lettersOf } from '../../../languages/index.ts';
import { numbered, printingOf, remedyOf } from '../../../output/index.ts';
import type { TextRule } from '../../rule.ts';

/** The most characters that are named for one text. */
const NAMED = 3;

/** A published text cannot be mended, so what print lacks is found before; of one that is published it is only said. */
export const unprintable: TextRule = {
  id: 'typo/unprintable',
  scope: 'text',
  detector: 'deterministic',
  severity: 'error',
  severityFor: ({ version }) => (version ? 'info' : null),
  profiles: ['base'],
  summary: 'Every character of the text can be printed.',
  why: 'The PDF is set in faces with Cyrillic, Kazakh, Latin and Greek letters, signs and emoji. A character that none of them has would be an empty box, so a text with one has no PDF. Faces for other scripts are packages that you install: the message names the one. Install it, or write the text otherwise while it is a draft; a published text stays as it is, and has its PDF as soon as the package is there.',
  source: { words: 'Noto Serif, Noto Sans Math, Noto Sans Symbols 2, Noto Emoji', standing: 'read' },
  examples: {
    good: [{ text: '## A {#a}\n\n₸ → ✓ ☎ ½ ‒ Ә 📞' }],
    bad: [
      { text: '## A {#a}\n\n中文' },
      { text: '## 一 {#a}\n\n中文', locale: 'zh-Hant' },
      { text: '## A {#a}\n\nनमस्ते' },
    ],
  },
  check(text, report) {
    const { lacking, packages } = printingOf(text.document, text.title, text.locale);
    if (lacking.length === 0) return;
    const named = lacking.slice(0, NAMED).map(numbered).join(', ');
    const more = lacking.length > NAMED ? ` and ${lacking.length - NAMED} more` : '';
    const characters = `${lacking.length === 1 ? 'character' : 'characters'} ${named}${more}`;
    const place = text.leaves.find((leaf) => leaf.text.includes(lacking[0]!))?.place;
    const remedy = packages.length === 0 ? '' : `; ${remedyOf(packages)}`;
    // A script that none of our fonts has cannot be avoided: the text has no PDF.
    const isOwnScript =
      text.subject.version === null && lacking.some((character) => lettersOf(text.locale).test(character));
    report(
      `Unexpected ${characters}, which no face of print has: this text has no PDF${remedy}`,
      place,
      isOwnScript ? 'warning' : undefined,
    );
  },
};
