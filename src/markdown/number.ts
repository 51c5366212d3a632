/** Generates section numbers, so that nobody renumbers by hand. */
import type { Block, Numbering, PolicyDocument } from '../model/index.ts';

/** A policy's title is the page's only first-level heading, so its sections begin on the second. */
const TOP_DEPTH = 2;

/** `document` with every section numbered `1.`, `1.1.` … (`decimal`), or as it is (`none`). */
export function numbered(document: PolicyDocument, numbering: Numbering): PolicyDocument {
  if (numbering === 'none') return document;
  const counters: number[] = [];
  const blocks = document.blocks.map((block): Block => {
    if (block.type !== 'heading' || block.depth < TOP_DEPTH) return block;
    const level = block.depth - TOP_DEPTH;
    counters.length = level + 1;
    for (let i = 0; i < level; i++) counters[i] ??= 0;
    counters[level] = (counters[level] ?? 0) + 1;
    return { ...block, number: `${counters.join('.')}.` };
  });
  return { blocks };
}
