import { droppedProtocol } from '../link-address.ts';
import { nodesOf } from '../nodes.ts';
import { LINK_PROTOCOLS } from '../sanitize.ts';
import type { TextRule } from './rule.ts';

/** A link with a protocol that can run script, or that no reader can follow, is dropped. */
export const safeLinks: TextRule = {
  id: 'link/unsafe',
  severity: 'error',
  summary: `Links use ${LINK_PROTOCOLS.join(', ')} or stay on the site; any other address is dropped.`,
  examples: {
    good: [
      '[site](https://example.org)',
      '[call](tel:+77270000000)',
      '[cookies](policy:cookies)',
      '[below](#retention)',
    ],
    bad: [
      '[x](javascript:alert(1))',
      '[x](data:text/html,hi)',
      '![x](file:///etc/passwd)',
      '[x](//evil.example)',
    ],
  },
  check(tree, report) {
    for (const node of nodesOf(tree, 'link', 'image', 'definition')) {
      const protocol = droppedProtocol(node.url);
      if (protocol === '//')
        report(`Unexpected link to \`${node.url}\` without its protocol, expected \`https:\``, node.position);
      else if (protocol !== null)
        report(
          `Unexpected link to \`${protocol}:\`, expected ${LINK_PROTOCOLS.join(', ')} (it is dropped)`,
          node.position,
        );
    }
  },
};
