/** Lists of terms and what they mean (`dl`): a browser gives them no tags at all. */
import { PDFName } from '@cantoo/pdf-lib';
import type { StructTree } from './struct-tree.ts';

const name = PDFName.of;

/** Runs in the browser. Makes an item of each term and what belongs to it, and says what they are. */
export function groupTerms(): void {
  for (const list of document.querySelectorAll('dl')) {
    list.setAttribute('role', 'list');
    let item: HTMLElement | null = null;
    for (const part of [...list.children]) {
      // HTML knows such groups itself.
      if (part.tagName === 'DIV') {
        part.setAttribute('role', 'listitem');
        item = null;
        continue;
      }
      if (item === null || (part.tagName === 'DT' && item.lastElementChild!.tagName === 'DD')) {
        item = document.createElement('div');
        item.setAttribute('role', 'listitem');
        part.before(item);
      }
      item.append(part);
    }
  }
}

/** Runs in the browser. Of each item of a list, in the order of the text, how many of its elements are terms. */
export function countTerms(): number[] {
  return [...document.querySelectorAll('li, [role="listitem"]')].map(
    (item) => item.querySelectorAll(':scope > dt').length,
  );
}

/** Makes labels of terms. Where browser and file count other items, all stays as it is. */
export function giveTerms(tree: StructTree, terms: readonly number[]): void {
  const items = tree.all('LI');
  if (items.length !== terms.length) return;
  items.forEach((item, i) => {
    if (terms[i] === 0) return;
    // What they mean stands in blocks of its own: two of them are no sentence.
    tree.elementsIn(item).forEach((part, at) => {
      part.set(name('S'), name(at < terms[i]! ? 'Lbl' : 'Div'));
    });
  });
}
