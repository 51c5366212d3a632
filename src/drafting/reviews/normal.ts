/** Texts in one form, so that only what people wrote is compared: numbers that follow from places are left out. */
import type { Block, Note, PolicyDocument, Run } from '../../model/index.ts';
import { redline } from '../../redline/index.ts';
import type { TreeNode } from './align.ts';
import { childrenOf, keyOf, notesOf, withChildren } from './levels.ts';

/** The base and the texts of the pens, in which each note of the base has the same name, and the same new note has one. */
export function comparablePens(
  base: PolicyDocument,
  pens: readonly PolicyDocument[],
): { readonly base: PolicyDocument; readonly pens: readonly PolicyDocument[] } {
  const own = comparable(base, (id) => id);
  const plain = pens.map((document) => comparable(document, (id) => id));
  const known = plain.map((document) => continuedNotes(own, document));
  const fresh = freshNames(own, plain, known);
  return {
    base: own,
    pens: plain.map((document, pen) => {
      const nameOf = new Map(
        notesOf(document).map((note) => [
          note.id,
          known[pen]!.get(note.id) ?? fresh.get(keyOf(note.blocks)) ?? note.id,
        ]),
      );
      const isSame = [...nameOf].every(([id, name]) => id === name);
      return isSame ? document : comparable(document, (id) => nameOf.get(id) ?? id);
    }),
  };
}

/** The notes of the base that notes of a pen's text continue, by the names that they have there. */
function continuedNotes(base: PolicyDocument, document: PolicyDocument): Map<string, string> {
  const [own, theirs] = [notesOf(base), notesOf(document)];
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const name = (theirId: string, id: string) => {
    if (names.has(theirId) || taken.has(id)) return;
    names.set(theirId, id);
    taken.add(id);
  };
  if (theirs.length === 0 || own.length === 0) return names;
  // The same words first: what was put in before them changed all their numbers.
  for (const note of theirs) {
    const same = own.find((one) => !taken.has(one.id) && keyOf(one.blocks) === keyOf(note.blocks));
    if (same) name(note.id, same.id);
  }
  if (names.size === theirs.length) return names;
  for (const edit of redline(base, document).edits)
    if (edit.type === 'box' && edit.a?.kind === 'notes' && edit.b?.kind === 'notes')
      for (const child of edit.children)
        if (child.type === 'box' && child.op === 'both')
          name((child.b!.block as Note).id, (child.a!.block as Note).id);
  return names;
}

/** Names for notes that pens put in, by what they say: whoever wrote them, and whichever pen is named first. */
function freshNames(
  base: PolicyDocument,
  pens: readonly PolicyDocument[],
  known: readonly ReadonlyMap<string, string>[],
): Map<string, string> {
  const wanted = new Map<string, string[]>();
  pens.forEach((document, pen) => {
    for (const { id, blocks } of notesOf(document))
      if (!known[pen]!.has(id)) wanted.set(keyOf(blocks), [...(wanted.get(keyOf(blocks)) ?? []), id].sort());
  });
  const taken = new Set(notesOf(base).map(({ id }) => id));
  const names = new Map<string, string>();
  for (const key of [...wanted.keys()].sort()) {
    const [id] = wanted.get(key)!;
    let name = id!;
    for (let n = 2; taken.has(name); n++) name = `${id}-${n}`;
    taken.add(name);
    names.set(key, name);
  }
  return names;
}

const comparable = (document: PolicyDocument, nameOf: (id: string) => string): PolicyDocument => ({
  blocks: document.blocks.map((block) => comparableNode(block, nameOf) as Block),
});

function comparableNode(node: TreeNode, nameOf: (id: string) => string): TreeNode {
  const inRuns = (runs: readonly Run[]): Run[] =>
    runs.map((run) => (run.type === 'note' ? { ...run, id: nameOf(run.id), number: 0, use: 0 } : run));
  switch (node.type) {
    case 'heading':
      return { ...node, number: null, runs: inRuns(node.runs) };
    case 'paragraph':
      return { ...node, runs: inRuns(node.runs) };
    case 'row':
      return { ...node, cells: node.cells.map((cell) => ({ ...cell, runs: inRuns(cell.runs) })) };
    default: {
      const named = node.type === 'note' ? { ...node, id: nameOf(node.id), number: 0, uses: 0 } : node;
      return withChildren(
        named,
        childrenOf(named).map((child) => comparableNode(child, nameOf)),
      );
    }
  }
}
