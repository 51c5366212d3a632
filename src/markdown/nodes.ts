/**
 * Which kinds of nodes a text has. A long text is gone through in many passes, and most of them look for what it does not hold: to
 * find that out is twenty times cheaper than to visit every node.
 */
import type { Nodes } from 'mdast';

/** Whether any node under `node`, or itself, is of one of these types. */
export const hasNode = (node: Nodes, ...types: readonly Nodes['type'][]): boolean => has(node, types);

function has(node: Nodes, types: readonly Nodes['type'][]): boolean {
  if (types.includes(node.type)) return true;
  if (!('children' in node)) return false;
  for (const child of node.children) if (has(child as Nodes, types)) return true;
  return false;
}

/** Every node of these types, in the order of the text. */
export function nodesOf<T extends Nodes['type']>(
  node: Nodes,
  ...types: readonly T[]
): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  const look = (one: Nodes) => {
    if ((types as readonly string[]).includes(one.type)) found.push(one as Extract<Nodes, { type: T }>);
    if ('children' in one) for (const child of one.children) look(child as Nodes);
  };
  look(node);
  return found;
}
