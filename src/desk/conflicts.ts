/** Sections that two people changed from the same text, each in their own way. */
import { type Block, documentText, type PolicyDocument, TEXT_FORMAT } from '../model/index.ts';

/** Names of the sections in which `ours` and `theirs` both differ from `base` and from each other, in the order of `ours`. */
export function bothChanged(base: PolicyDocument, ours: PolicyDocument, theirs: PolicyDocument): string[] {
  const [was, own, other] = [base, ours, theirs].map(sections) as [Sections, Sections, Sections];
  const anchors = [...new Set([...own.keys(), ...other.keys(), ...was.keys()])];
  return anchors.flatMap((anchor) => {
    const [before, mine, yours] = [was, own, other].map((one) => one.get(anchor)?.text ?? null);
    if (mine === before || yours === before || mine === yours) return [];
    return [(own.get(anchor) ?? other.get(anchor) ?? was.get(anchor))!.name];
  });
}

/**
 * Of texts, the one that `ours` was most likely begun from: fewest sections differ. No draft says what it was begun from, and
 * the text that it follows may be a later one. Of two that are as near the first is taken.
 */
export function nearest<T extends { readonly document: PolicyDocument }>(
  ours: PolicyDocument,
  texts: readonly T[],
): T | null {
  const own = sections(ours);
  const distances = texts.map(({ document }) => {
    const other = sections(document);
    const anchors = new Set([...own.keys(), ...other.keys()]);
    return [...anchors].filter((anchor) => own.get(anchor)?.text !== other.get(anchor)?.text).length;
  });
  return texts[distances.indexOf(Math.min(...distances))] ?? null;
}

type Sections = Map<string, { readonly name: string; readonly text: string }>;

/** The words of each section, without those of its subsections; what stands before the first heading has no anchor. */
function sections(document: PolicyDocument): Sections {
  const found: Sections = new Map();
  let blocks: Block[] = [];
  let [anchor, name] = ['', ''];
  const close = () => {
    const text = textOf(blocks);
    if (anchor !== '' || text.trim() !== '') found.set(anchor, { name, text });
  };
  for (const block of document.blocks) {
    if (block.type !== 'heading') {
      blocks.push(block);
      continue;
    }
    close();
    anchor = block.anchor;
    name = textOf([block]).trim();
    blocks = [block];
  }
  close();
  return found;
}

/** Section numbers are no words of a section: they follow from where it stands. */
const textOf = (blocks: readonly Block[]): string =>
  documentText(
    {
      blocks: blocks.map((block) => (block.type === 'heading' ? { ...block, number: null } : block)),
    } as PolicyDocument,
    TEXT_FORMAT,
  );
