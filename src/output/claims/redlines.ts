/** The list of changes above a redline names the words that its proof has: the marked text itself is proved by `prove`. */
import { dirname } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../../archive/index.ts';
import { dictionaryOf } from '../../languages/index.ts';
import { isLocale, TOOL_LOCALE } from '../../model/index.ts';
import { attribute, elementsIn, isInside, treeOf, wordsOf } from './html.ts';
import { quotationsIn } from './quotations.ts';
import { jsonAt, type Served, textAt } from './served.ts';

export function redlineProblems(served: Served): VFileMessage[] {
  const versions = served.archive.policies.flatMap((policy) => policy.versions);
  const points = stringsIn(versions.map(({ change }) => change));
  return [...served.known]
    .filter((path) => path.endsWith('/redline.json') && !path.startsWith('api/'))
    .sort()
    .flatMap((path) => {
      const page = `${dirname(path)}/index.html`;
      const html = textAt(served, page);
      const proof = jsonAt(served, path) as { changes?: { list?: unknown } } | null;
      if (html === null) return [];
      const said = squash([...stringsIn(proof?.changes?.list), ...points].join('\n'));
      const elements = elementsIn(treeOf(html));
      const proven = elements.filter(({ tagName }) => tagName === 'article');
      const lang = elements.map((element) => attribute(element, 'lang')).find(isLocale) ?? TOOL_LOCALE;
      // The key to the marks has words of the interface.
      const known = `${said}\n${squash(stringsIn(dictionaryOf(lang)).join('\n'))}`;
      const marked = elements
        .filter(({ tagName }) => /^(?:ins|del)$/.test(tagName))
        .filter((element) => !proven.some((outer) => isInside(element, outer)))
        .map(wordsOf);
      const quoted = elements
        .filter((element) => attribute(element, 'data-change-list') !== null)
        .flatMap((list) => quotationsIn(wordsOf(list)));
      const strange = [...marked, ...quoted].find((words) =>
        // Paragraphs of one change stand in a line.
        words.split(' / ').some((part) => !known.includes(squash(part))),
      );
      return strange
        ? [
            problem(page, `Unexpected words “${strange}” in the list of changes`, {
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
