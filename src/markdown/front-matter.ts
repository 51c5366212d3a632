/** Removes the front matter from a text. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** A block of YAML and where it begins, so that its problems can be placed in the file. */
export interface FrontMatterSource {
  readonly yaml: string;
  /** Line of the file on which the YAML's first line stands, from 1. */
  readonly firstLine: number;
}

declare module 'vfile' {
  interface DataMap {
    frontMatter: FrontMatterSource | null;
  }
}

/**
 * Reads: the `yaml` node that remark-frontmatter made, if it stands first.
 * Writes: `file.data.frontMatter`; removes the node.
 */
export function takeFrontMatter() {
  return (tree: Root, file: VFile) => {
    const first = tree.children[0];
    file.data.frontMatter = null;
    if (first?.type !== 'yaml') return;
    file.data.frontMatter = { yaml: first.value, firstLine: (first.position?.start.line ?? 1) + 1 };
    tree.children.shift();
  };
}
