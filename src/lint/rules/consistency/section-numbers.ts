import { OF_A_LAW, SECTION_REFERENCE } from '../../../markdown/index.ts';
import type { TextRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

/** “See section 8” must lead to section 8. */
export const sectionNumbers: TextRule = {
  id: 'consistency/section-numbers',
  scope: 'text',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'A section that the text names by number exists.',
  why: 'Numbers move when sections come and go. Link the section instead: `[section](#retention)`.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [
      { text: '## A {#a}\n\nSee section 2 below.\n\n## B {#b}\n\nText.' },
      { text: '## A {#a}\n\nSection 8 of the Law applies.' },
    ],
    bad: [
      { text: '## A {#a}\n\nSee section 8 below.' },
      { text: '## А {#a}\n\nСм. раздел 8 настоящей Политики.', locale: 'ru' },
    ],
  },
  check(text, report) {
    const numbers = text.document.blocks.flatMap((block) =>
      block.type === 'heading' && block.number ? [block.number.replace(/\.$/, '')] : [],
    );
    if (numbers.length === 0) return;
    for (const { match, leaf, place } of matchesOf(text, SECTION_REFERENCE[text.locale])) {
      const number = /\d+(?:\.\d+)*/.exec(match)![0];
      if (numbers.includes(number) || OF_A_LAW.test(leaf.text)) continue;
      report(`Found no section ${number}, which «${match}» names`, place);
    }
  },
};
