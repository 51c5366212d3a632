import { visit } from 'unist-util-visit';
import { LINK_PROTOCOLS } from '../sanitize.ts';
import type { TextRule } from './rule.ts';

const PROTOCOL = /^([a-z][a-z0-9+.-]*):/i;
/** Browsers ignore these inside an address, so `java\nscript:` is a protocol too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what hides a protocol
const IGNORED = /[\u0000-\u0020]/g;

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
    visit(tree, ['link', 'image', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
      const address = node.url.replace(IGNORED, '');
      if (/^[\\/]{2}/.test(address)) {
        report(`Unexpected link to \`${node.url}\` without its protocol, expected \`https:\``, node.position);
        return;
      }
      const protocol = PROTOCOL.exec(address)?.[1]?.toLowerCase();
      if (protocol === undefined || (LINK_PROTOCOLS as readonly string[]).includes(protocol)) return;
      report(
        `Unexpected link to \`${protocol}:\`, expected ${LINK_PROTOCOLS.join(', ')} (it is dropped)`,
        node.position,
      );
    });
  },
};
