/** Sections that people put in, each with an anchor that no other section has. */
import type { Heading, PolicyDocument } from '../../model/index.ts';
import type { TreeNode } from './align.ts';
import { keyOf } from './levels.ts';
import type { Merged } from './merged.ts';

/** Of several sections under one anchor that of the base keeps it, else the first; two people may have derived the same one. */
export function withOwnAnchors(merged: Merged, base: PolicyDocument): Merged {
  const headings = merged.pieces.flatMap(({ blocks }) => blocks.filter(isHeading));
  const taken = new Set(headings.map(({ anchor }) => anchor));
  if (taken.size === headings.length) return merged;
  const own = new Map(base.blocks.filter(isHeading).map((heading) => [heading.anchor, keyOf([heading])]));
  const keepers = new Map<string, Heading>();
  for (const heading of headings) {
    const isOwn = keyOf([heading]) === own.get(heading.anchor);
    if (isOwn || !keepers.has(heading.anchor)) keepers.set(heading.anchor, heading);
  }
  const unused = (anchor: string): string => {
    let name = anchor;
    for (let n = 2; taken.has(name); n++) name = `${anchor}-${n}`;
    taken.add(name);
    return name;
  };
  const renamed = (block: TreeNode): TreeNode =>
    isHeading(block) && keepers.get(block.anchor) !== block
      ? { ...block, anchor: unused(block.anchor) }
      : block;
  return {
    ...merged,
    pieces: merged.pieces.map((piece) => ({ ...piece, blocks: piece.blocks.map(renamed) })),
  };
}

const isHeading = (block: TreeNode): block is Heading => block.type === 'heading';
