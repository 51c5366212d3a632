import { unprintable as lacking } from '../../../output/index.ts';
import type { TextRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

/** A published text cannot be mended, so what print lacks is found before. */
export const unprintable: TextRule = {
  id: 'typo/unprintable',
  scope: 'text',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'Every character of the text can be printed.',
  why: 'The PDF is set in faces with Cyrillic, Kazakh, Latin and Greek letters, signs and emoji. A character that none of them has would be an empty box, so a text with one has no PDF. Write it otherwise.',
  source: { words: 'Noto Serif, Noto Sans Math, Noto Sans Symbols 2, Noto Emoji', standing: 'read' },
  examples: {
    good: [{ text: '## A {#a}\n\n₸ → ✓ ☎ ½ ‒ Ә 📞' }],
    bad: [{ text: '## A {#a}\n\n中文' }, { text: '## A {#a}\n\nनमस्ते' }],
  },
  check(text, report) {
    for (const { match, place } of matchesOf(text, /[^\s\u0020-\u024f\u0400-\u052f]/gu)) {
      const [character] = lacking(match);
      if (character) report(`Unexpected character ${character}, which no face of print has`, place);
    }
  },
};
