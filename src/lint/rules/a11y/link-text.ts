import { inAnyLanguage } from '../../../languages/index.ts';
import type { TextRule } from '../../rule.ts';
import { linksOf } from '../../text.ts';

const EMPTY_WORDS = inAnyLanguage(({ lexicon }) => lexicon.emptyLink);

/** A list of links is read without what stands around them. */
export const linkText: TextRule = {
  id: 'a11y/link-text',
  scope: 'text',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The words of a link say where it leads.',
  why: '“Here” says nothing in a list of links. Link the name of the thing.',
  source: { words: 'WCAG 2.2, 2.4.4', standing: 'second-hand' },
  examples: {
    good: [{ text: '## A {#a}\n\n[Cookie policy](policy:cookies)' }],
    bad: [
      { text: '## A {#a}\n\nRead it [here](policy:cookies).' },
      { text: '## A {#a}\n\n[](https://example.org)' },
    ],
  },
  check(text, report) {
    for (const { words, url, place } of linksOf(text))
      if (words.trim() === '' || EMPTY_WORDS.test(words.trim()))
        report(`Unexpected words «${words}» of the link to \`${url}\`, expected where it leads`, place);
  },
};
