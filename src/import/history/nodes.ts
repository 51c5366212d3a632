/**
 * Which kinds of nodes a text has. A long text is settled in many passes, and most of them look for what it does not hold: to
 * find that out is twenty times cheaper than to visit every node.
 */
import type { Nodes } from 'mdast';

/** Whether any node under `node`, or itself, is of one of these types. */
export const hasNode = (node: Nodes, ...types: readonly Nodes['type'][]): boolean =>
  types.includes(node.type) ||
  ('children' in node && node.children.some((child) => hasNode(child as Nodes, ...types)));

/** Every node of one type, in the order of the text. */
export function nodesOf<T extends Nodes['type']>(node: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  const look = (one: Nodes) => {
    if (one.type === type) found.push(one as Extract<Nodes, { type: T }>);
    if ('children' in one) for (const child of one.children) look(child as Nodes);
  };
  look(node);
  return found;
}
