/** What is left without words, when pictures, tags and marks have gone. */
import type { List, Nodes, Parents, Root } from 'mdast';

/** Takes out what has no words for a reader. */
export function dropEmpty(tree: Root): void {
  const isEmpty = (node: Nodes) =>
    [
      'paragraph',
      'heading',
      'emphasis',
      'strong',
      'delete',
      'link',
      'list',
      'listItem',
      'blockquote',
      'table',
    ].includes(node.type) && !hasWords(node);
  const prune = (node: Parents) => {
    for (const child of node.children) if ('children' in child) prune(child as Parents);
    if (node.type === 'list' && node.ordered) pruneCounted(node);
    else node.children = node.children.filter((child) => !isEmpty(child as Nodes)) as never;
  };
  prune(tree);
}

/** Items without words go where no number changes by it: the first and the last ones. One between others keeps its place. */
function pruneCounted(list: List): void {
  const first = list.children.findIndex(hasWords);
  list.start = (list.start ?? 1) + Math.max(first, 0);
  list.children = first < 0 ? [] : list.children.slice(first, list.children.findLastIndex(hasWords) + 1);
}

/** Whether a reader finds anything in `node`. */
export function hasWords(node: Nodes): boolean {
  if ('children' in node && node.children.length > 0)
    return node.children.some((child) => hasWords(child as Nodes));
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return node.value.trim() !== '';
  return ['thematicBreak', 'footnoteReference'].includes(node.type);
}
