import type { TextRule } from '../../rule.ts';
import { linksOf } from '../../text.ts';

/** What travels in the open can be read and changed on the way. */
export const https: TextRule = {
  id: 'link/https',
  scope: 'text',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'Links use https.',
  why: 'Write `https://`; if the other side does not offer it, ask whether to send readers there.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [{ text: '## A {#a}\n\n[x](https://example.org)' }],
    bad: [{ text: '## A {#a}\n\n[x](http://example.org)' }],
  },
  check(text, report) {
    for (const { url, place } of linksOf(text))
      if (/^http:/i.test(url)) report(`Unexpected link to \`${url}\`, expected \`https://\``, place);
  },
};
