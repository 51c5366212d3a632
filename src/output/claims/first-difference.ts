/** Where a served page parts from the one that follows from the ledger and the texts, in a sentence. */
import { attribute, type Element, type Node, treeOf, wordsOf } from './html.ts';

/** How many characters of a passage are quoted. */
const QUOTED = 60;

/** `null`: both are the same page, as browsers read it. */
export function firstDifference(served: string, made: string): string | null {
  const [found, wanted] = [treeOf(served), treeOf(made)];
  return between(found, wanted, false) ?? between(found, wanted, true);
}

/** `countsBlanks`: whether blanks between elements are looked at; what is between them says more, so it comes first. */
function between(found: Node, wanted: Node, countsBlanks: boolean): string | null {
  const [text, own] = [textOf(found), textOf(wanted)];
  if (text !== null && own !== null) {
    if (text === own) return null;
    const [is, was] = parted(text, own);
    return `Unexpected words “${is}”, expected “${was}”${placeOf(wanted)}`;
  }
  if (found.nodeName !== wanted.nodeName)
    return `Unexpected ${told(found)}, expected ${told(wanted)}${placeOf(wanted)}`;
  const marks = isElement(found) && isElement(wanted) ? differingMark(found, wanted) : null;
  return marks ?? childrenDiffer(childrenOf(found), childrenOf(wanted), countsBlanks);
}

/** The first child that differs; one more or one less is told as such, where what follows it is the same again. */
function childrenDiffer(
  allFound: readonly Node[],
  allWanted: readonly Node[],
  countsBlanks: boolean,
): string | null {
  const [found, wanted] = [allFound, allWanted].map((nodes) =>
    nodes.filter((node) => countsBlanks || textOf(node)?.trim() !== ''),
  ) as [Node[], Node[]];
  const isSame = (one: Node, other: Node) => between(one, other, countsBlanks) === null;
  for (let i = 0; i < Math.max(found.length, wanted.length); i++) {
    const [one, other] = [found[i], wanted[i]];
    if (one === undefined) return `Unexpected absence of ${told(other!)}${placeOf(other!)}`;
    if (other === undefined) return `Unexpected ${told(one)}, expected none there${placeOf(one)}`;
    if (isSame(one, other)) continue;
    if (found.length > wanted.length && found[i + 1] && isSame(found[i + 1]!, other))
      return `Unexpected ${told(one)}, expected none there${placeOf(one)}`;
    if (wanted.length > found.length && wanted[i + 1] && isSame(one, wanted[i + 1]!))
      return `Unexpected absence of ${told(other)}${placeOf(other)}`;
    return between(one, other, countsBlanks);
  }
  return null;
}

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
    if (is === null) return `Unexpected absence of \`${name}\` ${on}`;
    const [one, other] = parted(is, was);
    return `Unexpected \`${name}\` “${one}” ${on}, expected “${other}”`;
  }
  return null;
}

const excerpt = (text: string) => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
};

/** Both around the first sign in which they differ. */
export function parted(found: string, wanted: string): [string, string] {
  const [is, was] = [[...found], [...wanted]];
  const at = is.findIndex((sign, i) => sign !== was[i]);
  const from = Math.max(0, (at === -1 ? is.length : at) - QUOTED / 3);
  const part = (signs: readonly string[]) =>
    `${from > 0 ? '…' : ''}${excerpt(signs.slice(from, from + QUOTED + 1).join(''))}`;
  return [part(is), part(was)];
}

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
