/** Where a served page parts from the one that follows from the ledger and the texts, in a sentence. */
import { attribute, type Element, type Node, treeOf, wordsOf } from './html.ts';

/** So many signs of a passage are quoted. */
const QUOTED = 60;

/** `null`: both are the same page, as browsers read it. */
export function firstDifference(served: string, made: string): string | null {
  return between(treeOf(served), treeOf(made));
}

function between(found: Node, wanted: Node): string | null {
  const text = textOf(found);
  if (text !== null || textOf(wanted) !== null)
    return text === textOf(wanted)
      ? null
      : `Unexpected ${told(found)}, expected ${told(wanted)}${placeOf(wanted)}`;
  if (found.nodeName !== wanted.nodeName)
    return `Unexpected ${told(found)}, expected ${told(wanted)}${placeOf(wanted)}`;
  const marks = isElement(found) && isElement(wanted) ? differingMark(found, wanted) : null;
  if (marks !== null) return marks;
  const inner = childrenDiffer(childrenOf(found), childrenOf(wanted));
  return inner ?? (isElement(found) ? null : null);
}

/** The first child that differs; one more or one less is told as such, where what follows it is the same again. */
function childrenDiffer(found: readonly Node[], wanted: readonly Node[]): string | null {
  for (let i = 0; i < Math.max(found.length, wanted.length); i++) {
    const [one, other] = [found[i], wanted[i]];
    if (one === undefined) return `Unexpected absence of ${told(other!)}${placeOf(other!)}`;
    if (other === undefined) return `Unexpected ${told(one)}, expected none there${placeOf(one)}`;
    if (isSame(one, other)) continue;
    if (found[i + 1] && isSame(found[i + 1]!, other) && found.length > wanted.length)
      return `Unexpected ${told(one)}, expected none there${placeOf(one)}`;
    if (wanted[i + 1] && isSame(one, wanted[i + 1]!) && wanted.length > found.length)
      return `Unexpected absence of ${told(other)}${placeOf(other)}`;
    return between(one, other);
  }
  return null;
}

const isSame = (one: Node, other: Node): boolean => between(one, other) === null;

const isElement = (node: Node): node is Element => 'tagName' in node;

const textOf = (node: Node): string | null =>
  node.nodeName === '#text' && 'value' in node
    ? node.value
    : node.nodeName === '#comment' && 'data' in node
      ? `<!--${node.data}-->`
      : null;

function childrenOf(node: Node): readonly Node[] {
  const kept = 'content' in node ? [node.content as Node] : [];
  return [...('childNodes' in node ? node.childNodes : []), ...kept];
}

function differingMark(found: Element, wanted: Element): string | null {
  const names = [...new Set([...found.attrs, ...wanted.attrs].map(({ name }) => name))];
  for (const name of names) {
    const [is, was] = [attribute(found, name), attribute(wanted, name)];
    if (is === was) continue;
    const on = `of \`${wanted.tagName}\`${quoted(wordsOf(wanted))}${placeOf(wanted)}`;
    if (was === null) return `Unexpected \`${name}\` ${on}, expected none`;
    return is === null
      ? `Unexpected absence of \`${name}\` ${on}`
      : `Unexpected \`${name}\` “${excerpt(is)}” ${on}, expected “${excerpt(was)}”`;
  }
  return null;
}

const excerpt = (text: string) => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
};

const quoted = (words: string) => (words === '' ? '' : ` “${excerpt(words)}”`);

function told(node: Node): string {
  const text = textOf(node);
  if (text !== null) return text.trim() === '' ? 'blanks' : `words “${excerpt(text)}”`;
  return `\`${node.nodeName}\`${quoted(wordsOf(node))}`;
}

/** Whether it is the text of a policy that differs, or something around it. */
function placeOf(node: Node): string {
  for (let at: Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null)
    if (at.nodeName === 'article') return ' in the text';
  return '';
}
