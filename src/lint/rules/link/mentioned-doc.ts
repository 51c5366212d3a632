import { LANGUAGES } from '../../../languages/index.ts';
import { stems } from '../../lexicon.ts';
import type { TextRule } from '../../rule.ts';
import { linksOf } from '../../text.ts';

const NAMED = LANGUAGES.map(({ lexicon }) => lexicon.documents);

/** A document that is named and not linked cannot be read. */
export const mentionedDoc: TextRule = {
  id: 'link/mentioned-doc',
  scope: 'text',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'Another policy that the text names is linked.',
  why: 'Readers of a phone do not search. Write `[Cookie policy](policy:cookies)`; an archived page then leads to the version that was in force with it.',
  source: { words: 'WP260 rev.01: layered information within reach', standing: 'second-hand' },
  examples: {
    good: [
      { text: '## Cookies {#cookies}\n\nSee our [Cookie policy](policy:cookies).' },
      { text: '## A {#a}\n\nThis Privacy policy says what we do.' },
    ],
    bad: [
      { text: '## Cookies {#cookies}\n\nSee our Cookie policy.' },
      {
        text: '## Файлы cookie {#cookies}\n\nПодробности — в нашей Политике использования cookie.',
        locale: 'ru',
      },
    ],
  },
  check(text, report) {
    const linked = linksOf(text).map(({ words }) => words);
    const own = [
      ...Object.values(text.subject.policy.policy.titles).filter((title) => title !== undefined),
      text.title,
    ];
    for (const leaf of text.leaves) {
      if (leaf.kind === 'heading') continue;
      for (const pattern of NAMED)
        for (const [name] of leaf.text.matchAll(pattern)) {
          const isOwn = own.some((title) => sameWords(title, name));
          if (
            isOwn ||
            linked.some((words) => words.includes(name) || name.includes(words) || sameWords(words, name))
          )
            continue;
          report(`Found «${name}» without a link`, leaf.place);
        }
    }
  },
};

const sameWords = (a: string, b: string) => {
  const [x, y] = [stems(a), stems(b)];
  return x.size > 0 && x.size === y.size && [...x].every((stem) => y.has(stem));
};
