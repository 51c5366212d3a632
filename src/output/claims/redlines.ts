/** The list of changes above a redline names the words that its proof has: the marked text itself is proved by `prove`. */
import { dirname } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../../archive/index.ts';
import { attribute, elementsIn, isInside, treeOf, wordsOf } from './html.ts';
import { jsonAt, type Served, textAt } from './served.ts';

export function redlineProblems(served: Served): VFileMessage[] {
  return [...served.known]
    .filter((path) => path.endsWith('/redline.json') && !path.startsWith('api/'))
    .sort()
    .flatMap((path) => {
      const page = `${dirname(path)}/index.html`;
      const html = textAt(served, page);
      const proof = jsonAt(served, path) as { changes?: { list?: unknown } } | null;
      if (html === null) return [];
      const known = squash(stringsIn(proof?.changes?.list).join('\n'));
      const elements = elementsIn(treeOf(html));
      const lists = elements.filter((element) => attribute(element, 'data-change-list') !== null);
      const marked = elements.filter(
        (element) => /^(?:ins|del)$/.test(element.tagName) && lists.some((outer) => isInside(element, outer)),
      );
      const strange = marked.find((element) => !known.includes(squash(wordsOf(element))));
      return strange
        ? [
            problem(page, `Unexpected words “${wordsOf(strange)}” in the list of changes`, {
              rule: 'site/redline',
            }),
          ]
        : [];
    });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const squash = (text: string) => text.replace(/[\s…]+/gu, '');
