/** Breaks what is still too wide, and finds what nothing helps. */
import type { PaperSize } from './paper-size.ts';

/** Runs in the browser. Lets code, headings and whatever runs over its paper break inside words; gives their number. */
export function breakWords({ margins }: PaperSize): number {
  let changed = 0;
  for (const block of document.querySelectorAll<HTMLElement>(
    'pre, h1, h2, h3, h4, h5, h6, dt, dd, p, li, td, th, img',
  )) {
    const sheet = (block.closest('.paper-turned') ?? document.body).getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(block);
    const { left, right } = (block.tagName === 'IMG' ? block : range).getBoundingClientRect();
    if (left >= sheet.left - margins[0] / 4 && right <= sheet.right + margins[1] / 4) continue;
    (block.tagName === 'IMG' ? block.parentElement! : block).classList.add('paper-breaks');
    changed++;
  }
  return changed;
}

/** Runs in the browser. The first words, or the name of the first picture, that would not be on the paper; `null`: all are. */
export function overTheEdge({ margins }: PaperSize): string | null {
  const isOver = (place: Range | Element) => {
    const element = place instanceof Range ? place.startContainer.parentElement! : place;
    const sheet = (element.closest('.paper-turned') ?? document.body).getBoundingClientRect();
    return [...place.getClientRects()].some(
      ({ left, right }) => left < sheet.left - margins[0] || right > sheet.right + margins[1],
    );
  };
  for (const image of document.querySelectorAll('img')) if (isOver(image)) return image.alt || image.src;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    if (isOver(range)) return walker.currentNode.textContent!.trim();
  }
  return null;
}
