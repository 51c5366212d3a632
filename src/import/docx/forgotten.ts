/**
 * LibreOffice (7.4) forgets that words at a paragraph's end were put in, when somebody else takes them out: the file has
 * the deletion alone, as if the words had been in the original. Nothing in it tells which ones were; the text that the
 * document continues does.
 */
import { documentText, type PolicyDocument } from '../../model/index.ts';
import { wordsOf } from './words.ts';
import { childrenOf, elementsIn, type XmlElement } from './xml.ts';

/** Words that may never have been in the original. Reads: tracked changes that are not settled yet. */
export function perhapsPutIn(part: XmlElement, base: PolicyDocument | null): string[] {
  const insertions = elementsIn(part, 'w:ins').map(({ attributes }) => attributes);
  const known = base ? squeezed(documentText(base, 1)) : '';
  return elementsIn(part, 'w:p').flatMap((paragraph) => {
    const deletions = deletedEnd(paragraph);
    const words = squeezed(deletions.map(wordsOf).join(''));
    const { 'w:author': author, 'w:date': date = '' } = deletions[0]?.attributes ?? {};
    const isOfOthers = insertions.some(
      (other) => other['w:author'] !== author && (other['w:date'] ?? '') <= date,
    );
    return words === '' || !isOfOthers || known.includes(words) ? [] : [words];
  });
}

/** The deletions with which a paragraph ends, the first of them first. */
function deletedEnd(paragraph: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of childrenOf(paragraph).toReversed()) {
    if (/^w:(pPr|bookmark)/.test(child.name)) continue;
    const own = child.name === 'w:hyperlink' ? childrenOf(child) : [child];
    if (own.some(({ name }) => name !== 'w:del')) break;
    found.unshift(...own);
  }
  return found;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
