/**
 * Which clause of the old text each clause of the new one continues.
 *
 * A clause is its heading and what stands under it before the next heading of any depth. The redline says which headings are
 * one heading, and where the words of a clause come from; the author says it with anchors.
 */
import type { Heading } from '../model/index.ts';
import { leafEdits, type Redline } from './redline.ts';
import { type Leaf, textOfLeaf } from './tree.ts';
import { countWords } from './words.ts';

/** A clause goes on in another one if at least this share of the words of either stands in both. */
const SHARED = 0.5;

export interface ContinuedOptions {
  /**
   * Whether a heading with the anchor of an old one continues it: so where authors wrote them. It is not believed where the
   * redline finds the old heading, or where this one comes from, somewhere else and the words are not the same either.
   */
  readonly byAnchor: boolean;
}

/** Heading of the new side → the heading of the old side whose clause it continues; a new clause has none. */
export function continuedClauses(result: Redline, { byAnchor }: ContinuedOptions): Map<Heading, Heading> {
  const { paired, words, shared, olds, news } = evidenceIn(result);
  const found = new Map<Heading, Heading>();
  const taken = new Set<Heading>();
  const take = (to: Heading, from: Heading) => {
    if (found.has(to) || taken.has(from)) return;
    found.set(to, from);
    taken.add(from);
  };

  if (byAnchor) {
    const fromOf = new Map(olds.map((heading) => [heading.anchor, heading]));
    const toOf = new Map([...paired].map(([to, from]) => [from, to]));
    for (const to of news) {
      const from = fromOf.get(to.anchor);
      if (!from) continue;
      const isElsewhere = (paired.get(to) ?? from) !== from || (toOf.get(from) ?? to) !== to;
      const isSame = (shared.get(to)?.get(from) ?? 0) >= (words.get(to) ?? 0) * SHARED;
      if (isSame || !isElsewhere) take(to, from);
    }
  }
  for (const [to, from] of paired) take(to, from);
  const byWords = [...shared].flatMap(([to, origins]) =>
    [...origins].map(([from, count]) => ({ to, from, count })),
  );
  for (const { to, from, count } of byWords.sort((x, y) => y.count - x.count))
    if (count >= Math.min(words.get(to)!, words.get(from)!) * SHARED) take(to, from);
  return found;
}

/** Headings in order, which of them are one, how many words each clause has, and how many of a new one stand in which old one. */
function evidenceIn(result: Redline) {
  const edits = [...leafEdits(result.edits)];
  const [olds, oldOf] = clausesOf(edits.flatMap(({ a, op }) => (a && op !== 'to' ? [a] : [])));
  const [news, newOf] = clausesOf(edits.flatMap(({ b, op }) => (b && op !== 'from' ? [b] : [])));
  const paired = new Map<Heading, Heading>();
  const words = new Map<Heading, number>();
  const counted = new Set<Leaf>();
  const shared = new Map<Heading, Map<Heading, number>>();
  const add = <K>(counts: Map<K, number>, key: K, count: number) =>
    counts.set(key, (counts.get(key) ?? 0) + count);
  for (const { a, b, op } of edits) {
    const [from, to] = [a && oldOf(a), b && newOf(b)];
    const isBody = (leaf: Leaf | null) => leaf !== null && leaf.block?.type !== 'heading';
    // A leaf taken apart is the old side of each of its pieces, one put together the new side of its parts.
    if (from && op !== 'to' && isBody(a) && !counted.has(a!)) {
      counted.add(a!);
      add(words, from, sizeOf(a!));
    }
    if (to && op !== 'from' && isBody(b) && !counted.has(b!)) {
      counted.add(b!);
      add(words, to, sizeOf(b!));
    }
    if (!from || !to || op === 'from') continue;
    if (!isBody(a) && !isBody(b)) paired.set(to, from);
    if (!isBody(a) || !isBody(b)) continue;
    const origins = shared.get(to) ?? new Map<Heading, number>();
    shared.set(to, origins);
    add(origins, from, sizeOf(op === 'part' ? a! : b!));
  }
  return { paired, words, shared, olds, news };
}

const sizeOf = (leaf: Leaf) => Math.max(1, countWords(textOfLeaf(leaf)));

/** The headings among the leaves of one side, in order, and under which of them a leaf stands. */
function clausesOf(leaves: readonly Leaf[]): [Heading[], (leaf: Leaf) => Heading | null] {
  const inOrder = [...new Set(leaves)].sort((x, y) => x.index - y.index);
  const under = new Map<number, Heading>();
  const headings: Heading[] = [];
  for (const { block, index } of inOrder) {
    if (block?.type === 'heading') headings.push(block);
    if (headings.length > 0) under.set(index, headings.at(-1)!);
  }
  return [headings, ({ index }) => under.get(index) ?? null];
}
