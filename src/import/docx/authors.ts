/** Tracked changes by who made them: whose there are, and the text with the changes of some people only. */
import { asBefore, countRevisions, DELETIONS, FORMATS, INSERTIONS } from './revisions.ts';
import { childOf, childrenOf, elementsIn, isElement, rewrite, textIn, type XmlElement } from './xml.ts';

/** Words that one person put in and another one took out again, in one file. */
export interface TakenBack {
  readonly author: string;
  /** Who had put them in. */
  readonly of: string;
  readonly words: string;
}

const authorOf = ({ attributes }: XmlElement): string => attributes['w:author'] ?? '';

/** Everybody who made tracked changes, in the order of the alphabet. */
export function authorsIn(part: XmlElement): string[] {
  if (countRevisions(part) === 0) return [];
  const found = elementsIn(part, ...INSERTIONS, ...DELETIONS, ...FORMATS, 'w:cellIns', 'w:cellDel');
  return [...new Set(found.map(authorOf))].sort();
}

/**
 * Takes out of a part what one person put in and another one took out again: in no text that either of them would have it
 * be. Gives the words. What `ours` put in stays: it was there when the others began.
 */
export function dropTakenBack(part: XmlElement, ours: ReadonlySet<string>): TakenBack[] {
  const found: TakenBack[] = [];
  for (const put of elementsIn(part, ...INSERTIONS)) {
    if (ours.has(authorOf(put))) continue;
    rewrite(put, (inner) => {
      if (!(DELETIONS as readonly string[]).includes(inner.name) || authorOf(inner) === authorOf(put))
        return [inner];
      const words = elementsIn(inner, 'w:t', 'w:delText').map(textIn).join('');
      if (words.trim() !== '') found.push({ author: authorOf(inner), of: authorOf(put), words });
      return [];
    });
  }
  return found;
}

/** What a change becomes when it is not accepted, so that accepting the part gives what was there before. */
const TURNED: ReadonlyMap<string, string> = new Map([
  ['w:ins', 'w:del'],
  ['w:moveTo', 'w:del'],
  ['w:del', 'w:ins'],
  ['w:moveFrom', 'w:ins'],
  ['w:cellIns', 'w:cellDel'],
  ['w:cellDel', 'w:cellIns'],
]);

/** Leaves of a part the tracked changes of these people: those of others are undone. */
export function keepAuthors(part: XmlElement, authors: ReadonlySet<string>): void {
  rewrite(part, (element) => {
    const name = TURNED.get(element.name);
    if (name !== undefined && !authors.has(authorOf(element))) return [{ ...element, name }];
    if (element.name !== 'w:rPr' && element.name !== 'w:pPr') return [element];
    const change = childrenOf(element).find((one) => one.name === `${element.name}Change`);
    if (!change || authors.has(authorOf(change))) return [element];
    return [{ ...element, children: asBefore(element) }];
  });
  // Numbering that somebody else put in.
  for (const properties of elementsIn(part, 'w:pPr')) {
    const numbering = childOf(properties, 'w:numPr');
    if (numbering && childrenOf(numbering).some(({ name }) => name === 'w:del'))
      properties.children = properties.children.filter((one) => !isElement(one) || one !== numbering);
  }
}
