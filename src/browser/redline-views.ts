/** Other looks of a redline, loaded when a reader chooses one: side by side, changes alone. */
import { sideBySide } from '../redline/to-sides.ts';
import type { RedlineWords } from './redline-tools.ts';

/** What a reader chose to see. */
export interface RedlineView {
  readonly isSide: boolean;
  readonly isFolded: boolean;
}

/** The blocks as they are chosen to be seen. */
export const laidOut = (
  blocks: readonly string[],
  words: RedlineWords,
  { isSide, isFolded }: RedlineView,
): string => (isFolded ? folded(blocks, words, isSide) : joined(blocks, isSide));

const joined = (blocks: readonly string[], isSide: boolean) =>
  isSide ? sideBySide(blocks) : blocks.join('\n');

/** The blocks with a change, and the headings they stand under; what lies between them is folded and counted. */
function folded(blocks: readonly string[], words: RedlineWords, isSide: boolean): string {
  const made = document.createElement('template');
  const isChanged = blocks.map((html) => {
    made.innerHTML = html;
    return made.content.querySelector('ins, del, [data-rl]') !== null;
  });
  const isHeading = blocks.map((html) => /^<h[1-6]/.test(html));
  // A heading stays if anything does before the next one.
  for (let at = blocks.length - 1, below = false; at >= 0; at--) {
    below ||= isChanged[at]!;
    if (!isHeading[at]) continue;
    isChanged[at] ||= below;
    below = false;
  }
  const parts: string[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at + 1;
    while (end < blocks.length && isChanged[end] === isChanged[at]) end += 1;
    const part = joined(blocks.slice(at, end), isSide);
    const summary = words.folded.replace('{n}', String(end - at));
    parts.push(isChanged[at] ? part : `<details class="fold"><summary>${summary}</summary>${part}</details>`);
    at = end;
  }
  return parts.join('\n');
}

/** Of a list or table that changed, the items that did not: each run of them counted in one line. */
export function foldItems(article: HTMLElement, words: RedlineWords): void {
  const kept = (item: Element) =>
    !item.matches('[data-rl]') && !item.querySelector('ins, del, [data-rl], th');
  for (const item of article.querySelectorAll<HTMLElement>('li, tr')) {
    if (item.closest('.fold') || !kept(item)) continue;
    item.classList.add('folded');
    const before = item.previousElementSibling;
    const count = before?.classList.contains('folded')
      ? Number(before.getAttribute('data-count') ?? 1) + 1
      : 1;
    before?.removeAttribute('data-count');
    item.dataset.count = String(count);
    item.dataset.folded = words.folded.replace('{n}', String(count));
  }
}
