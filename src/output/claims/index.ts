/** What a site's pages and files claim, held against the ledger and the texts by reading the bytes that are served. */
import type { VFileMessage } from 'vfile-message';
import type { Ledger } from '../../archive/index.ts';
import { type Assets, assetProblems } from './assets.ts';
import { dataProblems } from './data.ts';
import { fileProblems } from './files.ts';
import { attribute, elementsIn, isInside, treeOf, wordsOf } from './html.ts';
import { noticeProblems, strangeDays } from './notices.ts';
import { pageProblems } from './pages.ts';
import { redlineProblems } from './redlines.ts';
import { type Served, type Site, servedBy, textAt } from './served.ts';
import { versionProblems } from './versions.ts';

export type { Assets } from './assets.ts';

/** Every claim that is not what follows from the ledger and the texts. */
export async function claimProblems(
  site: Site,
  ledger: Ledger,
  assets: Assets | null,
): Promise<VFileMessage[]> {
  const { served, problems } = servedBy(site, ledger);
  if (served === null) return problems;
  const isWhole = problems.length === 0;
  return [
    ...problems,
    ...pageProblems(served),
    ...assetProblems(served, assets),
    // Without all records nothing can be said of what follows from them.
    ...(isWhole
      ? [
          ...(await dataProblems(served)),
          ...versionProblems(served),
          ...(await fileProblems(served)),
          ...noticeProblems(served),
          ...redlineProblems(served),
          ...dayProblems(served),
        ]
      : []),
  ];
}

/** Days around the texts, on every page of a policy. */
function dayProblems(served: Served): VFileMessage[] {
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
