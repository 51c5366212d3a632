import { mentionsIn } from '../../../markdown/index.ts';
import type { WordRule } from '../../rule.ts';
import { numbersOf } from '../../text-numbers.ts';

/** “See section 8” must lead to section 8, “see item 5” to item 5. */
export const sectionNumbers: WordRule = {
  id: 'consistency/section-numbers',
  scope: 'words',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'A section, or an item of a list, that the text names by number exists.',
  why: 'Numbers move when sections and items come and go. Link the section instead: `[section](#retention)`.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [
      { text: '## A {#a}\n\nSee section 2 below.\n\n## B {#b}\n\nText.' },
      { text: '## A {#a}\n\nSection 8 of the Law applies.' },
      { text: '## A {#a}\n\nSee section 1, and section 18 of the Law.' },
      { text: '## A {#a}\n\nSee item 5 and section 1.6.\n\n5. Five\n6. Six' },
      { text: '## A {#a}\n\nSee item 2.1.\n\n1. One\n2. Two\n   1. Of two' },
      { text: '## А {#a}\n\nСм. пункт 2.\n\n1. Один\n2. Два', locale: 'ru' },
    ],
    bad: [
      { text: '## A {#a}\n\nSee section 8 below.' },
      { text: '## A {#a}\n\nSee sections 1 to 3 below.\n\n## B {#b}\n\nText.' },
      { text: '## A {#a}\n\nSee section 1 and section 9, and section 18 of the Law.' },
      { text: '## A {#a}\n\nSee item 5.\n\n7. Five\n8. Six' },
      { text: '## A {#a}\n\nAs the Law requires, see section 2.1 of this policy.\n\n## B {#b}\n\n- bullet' },
      { text: '## А {#a}\n\nСм. раздел 8 настоящей Политики.', locale: 'ru' },
      { text: '## А {#a}\n\nСм. разделы 1–3 ниже.', locale: 'ru' },
      { text: '## А {#a}\n\nОл 3-бөлімде айтылған.', locale: 'kk' },
    ],
  },
  check(text, report) {
    const { sections, items } = numbersOf(text.document);
    for (const leaf of text.leaves)
      for (const { words, kind, numbers } of mentionsIn(leaf.text, text.language.references)) {
        // A text that types the numbers of its sections may have any.
        if (kind !== 'item' && sections.size === 0) continue;
        const missing = numbers.filter(
          (number) =>
            !(kind !== 'item' && sections.has(number)) && !(kind !== 'section' && items.has(number)),
        );
        const what = { section: 'section', item: 'item', either: 'section or item' }[kind];
        if (missing.length > 0)
          report(`Found no ${what} ${missing.join(', ')}, which «${words}» names`, leaf.place);
      }
  },
};
