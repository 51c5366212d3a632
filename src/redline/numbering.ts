/** Parts of a text whose number is another one by now, and the references to them. */
import type { Segment } from './inline.ts';
import type { ChangedNumbers, Pairs, Reading } from './reading.ts';
import type { Redline } from './redline.ts';
import { type Leaf, textOfLeaf, typedOf } from './tree.ts';

/** The number by which references name a part: of a heading its own, of a paragraph one of several levels. */
function numberOf(leaf: Leaf, reading: Reading): string | null {
  const { block } = leaf;
  if (block?.type === 'heading')
    return block.number?.replace(/\.$/, '') ?? typedOf(leaf, reading)?.value ?? null;
  const typed = block?.type === 'paragraph' ? typedOf(leaf, reading) : null;
  return typed?.value.includes('.') ? typed.value : null;
}

/** Old number → new number of every part that has another one. A number that several parts had names none of them. */
export function changedNumbersOf(pairs: Pairs, reading: Reading): ChangedNumbers {
  if (pairs.every(([a, b]) => a.exact === b.exact && !isRenumbered(a, b))) return new Map();
  const numbers = new Map<string, string | null>();
  for (const [a, b] of pairs) {
    const [old, next] = [numberOf(a, reading), numberOf(b, reading)];
    if (old === null || next === null) continue;
    numbers.set(old, numbers.has(old) && numbers.get(old) !== next ? null : next);
  }
  return new Map(
    [...numbers].filter((pair): pair is [string, string] => pair[1] !== null && pair[0] !== pair[1]),
  );
}

/** Of two headings: whether they are counted otherwise, the words being the same. */
const isRenumbered = ({ block: a }: Leaf, { block: b }: Leaf) =>
  a?.type === 'heading' && b?.type === 'heading' && a.number !== b.number;

const bare = (text: string) => /\d+(?:\.\d+)*/.exec(text)?.[0] ?? '';

/** `segments` in which references that follow their part are quiet. */
export function withQuietReferences(
  segments: readonly Segment[],
  numbers: ChangedNumbers,
  { findingsIn }: Reading,
): readonly Segment[] {
  return segments.map((segment, i): Segment => {
    // A deletion and the insertion after it are one replacement.
    const at = segment.op === 'inserted' ? i - 1 : i;
    const [before, old, now, after] = [segments[at - 1], segments[at], segments[at + 1], segments[at + 2]];
    if (old?.op !== 'deleted' || now?.op !== 'inserted') return segment;
    const number = bare(contentOf(old));
    if (number === '' || numbers.get(number) !== bare(contentOf(now))) return segment;
    const isNamed = findingsIn(`${contentOf(before)}${contentOf(old)}${contentOf(after)}`).some(
      ({ kind, text }) => kind === 'reference' && bare(text) === number,
    );
    return isNamed ? { ...segment, quiet: 'number' } : segment;
  });
}

const contentOf = (segment: Segment | undefined) =>
  segment !== undefined && typeof segment.content === 'string' ? segment.content : '';

/** Laws have sections of their own. */
const OF_A_LAW = /закон|кодекс|регламент|конституц|GDPR|Law\b|Act\b|Code\b|Regulation|Directive|заң/iu;
const LAW_CHARACTERS = 60;

export interface StaleReference {
  /** As it is written, and as it would have to be. */
  readonly old: string;
  readonly new: string;
}

/** References of `leaf` to parts that have another number by now, although it did not change with them. */
export function staleReferences(
  old: Leaf,
  leaf: Leaf,
  { numbers, reading }: Pick<Redline, 'numbers' | 'reading'>,
): StaleReference[] {
  const { findingsIn } = reading;
  const text = textOfLeaf(leaf);
  if (!/\d/.test(text)) return [];
  const before = new Set(
    findingsIn(textOfLeaf(old)).flatMap(({ kind, key }) => (kind === 'reference' ? [key] : [])),
  );
  return findingsIn(text).flatMap((finding): StaleReference[] => {
    const number = bare(finding.text);
    const right = finding.kind === 'reference' ? numbers.get(number) : undefined;
    const isOurs = !OF_A_LAW.test(text.slice(finding.end, finding.end + LAW_CHARACTERS));
    if (
      right === undefined ||
      !before.has(finding.key) ||
      !isOurs ||
      finding.start < (typedOf(leaf, reading)?.end ?? 0)
    )
      return [];
    return [{ old: finding.text, new: finding.text.replace(number, right) }];
  });
}
