/**
 * Reads a redline back: what accepting or rejecting every change leaves, computed from the HTML alone.
 * It shares no code with the renderer, so that a fault there shows here.
 */
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

export type Side = 'old' | 'new';

/** The HTML of one side as a canonical string: tags, sorted attributes, text with blanks folded. */
export function projection(html: string, side: Side | 'plain'): string {
  const nodes = parseFragment(html).childNodes;
  const moved = new Map<string, Element>();
  collectMoved(nodes, moved);
  return tidy(nodes.map((node) => project(node, side, moved)).join(''));
}

const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;

function collectMoved(nodes: readonly Node[], moved: Map<string, Element>) {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (attribute(node, 'data-rl') === 'to') moved.set(attribute(node, 'data-rl-id') ?? '', node);
    collectMoved(node.childNodes, moved);
  }
}

function project(node: Node, side: Side | 'plain', moved: ReadonlyMap<string, Element>): string {
  if (node.nodeName === '#text' && 'value' in node)
    return node.value.replace(/</g, '‹').replace(/[ \t\n\r\f]+/g, ' ');
  if (!('tagName' in node)) return '';
  const inner = () => node.childNodes.map((child) => project(child, side, moved)).join('');
  if (side === 'plain') return write(node, inner(), side);
  const mark = attribute(node, 'data-rl');
  if (mark === 'note') return '';
  const isNew = side === 'new';
  if (node.tagName === 'ins') return isNew ? inner() : '';
  if (node.tagName === 'del') return isNew ? '' : inner();
  if (mark === 'keep' || mark === (isNew ? 'wrap-del' : 'wrap-ins')) return inner();
  if (mark === (isNew ? 'del' : 'ins') || mark === (isNew ? 'from' : 'to')) return '';
  if (mark === 'from' && node.childNodes.length === 0) {
    const target = moved.get(attribute(node, 'data-rl-id') ?? '');
    if (target)
      return write(target, target.childNodes.map((child) => project(child, side, moved)).join(''), side);
  }
  return write(node, inner(), side);
}

function write(element: Element, inner: string, side: Side | 'plain'): string {
  let tag = element.tagName;
  const values = new Map(
    element.attrs.filter(({ name }) => !name.startsWith('data-rl')).map(({ name, value }) => [name, value]),
  );
  const old = side === 'old' ? attribute(element, 'data-rl-old') : undefined;
  if (old) {
    for (const [name, value] of Object.entries(JSON.parse(old) as Record<string, string | null>)) {
      if (name === 'tag') tag = value ?? tag;
      else if (value === null) values.delete(name);
      else values.set(name, value);
    }
  }
  const sorted = [...values]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${sorted.join('')}>${inner}</${tag}>`;
}

/** Blanks beside a block's edge do not show. */
const tidy = (html: string) =>
  html
    .replace(
      / *(<\/?(?:p|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|t[hd]|hr|pre|section)\b[^>]*>) */g,
      '$1',
    )
    .trim();

/** Whether a browser's parser builds exactly the tags that were written. */
export function isStable(html: string): boolean {
  const written = [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)].map(
    ([, slash, tag]) => `${slash}${tag}`,
  );
  const parsed: string[] = [];
  const visit = (node: Node) => {
    if (!('tagName' in node)) return;
    parsed.push(node.tagName);
    node.childNodes.forEach(visit);
    if (!['br', 'hr', 'img', 'input'].includes(node.tagName)) parsed.push(`/${node.tagName}`);
  };
  parseFragment(html).childNodes.forEach(visit);
  return written.join() === parsed.join();
}
