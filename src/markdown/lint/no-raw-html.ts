import { nodesOf } from '../nodes.ts';
import type { TextRule } from './rule.ts';

/** Raw HTML is dropped from the published text, so the author must be told. */
export const noRawHtml: TextRule = {
  id: 'text/raw-html',
  severity: 'error',
  summary: 'HTML in Markdown is dropped: write Markdown, so that every rendition holds the same text.',
  examples: {
    good: ['Plain *Markdown* with a < sign.', '`<b>` in code is text.'],
    bad: ['<script>alert(1)</script>', 'A line<br>broken by a tag.'],
  },
  check(tree, report) {
    for (const node of nodesOf(tree, 'html')) {
      const shown = node.value.split('\n')[0]!.slice(0, 40);
      report(`Unexpected HTML \`${shown}\`, expected Markdown (it is dropped from the text)`, node.position);
    }
  },
};
