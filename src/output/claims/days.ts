/** Days around the texts, on every page of a policy: those that the ledger, the records and the texts have. */
import type { VFileMessage } from 'vfile-message';
import { attribute, elementsIn, isInside, treeOf, wordsOf } from './html.ts';
import { strangeDays } from './notices.ts';
import { type Served, textAt } from './served.ts';

export function dayProblems(served: Served): VFileMessage[] {
  const { policies } = served.archive;
  const all = {
    policy: policies[0]!.policy,
    draft: null,
    versions: policies.flatMap(({ versions }) => versions),
  };
  return [...served.known].sort().flatMap((path) => {
    // A history names days that the company plans with, such as that of the next notice.
    const isPage =
      path.endsWith('/index.html') &&
      !path.includes('/history/') &&
      policies.some(({ policy }) => path.includes(`${policy.id}/`));
    if (!isPage) return [];
    const elements = elementsIn(treeOf(textAt(served, path)!));
    const main = elements.find(({ tagName }) => tagName === 'main');
    const proven = elements.filter(({ tagName }) => tagName === 'article' || tagName === 'script');
    if (!main) return [];
    const around = elements.filter(
      (element) =>
        isInside(element, main) &&
        !proven.some((outer) => isInside(element, outer)) &&
        !element.childNodes.some((child) => 'tagName' in child && BLOCK.test(child.tagName)) &&
        attribute(element, 'data-record') === null,
    );
    return strangeDays(served, all, null, path, around.map(wordsOf).join('\n·\n'));
  });
}

const BLOCK =
  /^(?:p|div|section|ul|ol|li|dl|dt|dd|h[1-6]|table|tr|td|th|details|header|footer|nav|article|main)$/;
