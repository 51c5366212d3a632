/** Which leaves of two trees belong together, asked of whole branches. */
import type { Merge } from './merges.ts';
import type { Split } from './splits.ts';
import type { Box, Node } from './tree.ts';

export const startOf = (node: Node): number => (node.isLeaf ? node.index : node.first);
export const endOf = (node: Node): number => (node.isLeaf ? node.index + 1 : node.end);

/** A list may turn from bullets into numbers; anything else stays what it is. */
export const canUnify = (a: Box, b: Box): boolean => a.kind === b.kind;

/** Small enough to decide only between boxes that share the same leaves. */
const CHILDREN_WEIGHT = 0.001;

export class Partners {
  /** For each old leaf its new partner or -1, and the reverse. */
  readonly forwards: Int32Array;
  readonly backwards: Int32Array;

  /** `partners`: for each old leaf its new partner or -1. A leaf taken apart has its first piece, each piece has it; so with parts. */
  constructor(
    partners: Int32Array,
    newLeaves: number,
    splits: ReadonlyMap<number, Split>,
    merges: ReadonlyMap<number, Merge>,
  ) {
    this.forwards = partners.slice();
    this.backwards = new Int32Array(newLeaves).fill(-1);
    partners.forEach((b, a) => {
      if (b >= 0) this.backwards[b] = a;
    });
    for (const { a, first, end } of splits.values()) {
      this.forwards[a] = first;
      this.backwards.fill(a, first, end);
    }
    for (const { b, first, end } of merges.values()) {
      this.backwards[b] = first;
      this.forwards.fill(b, first, end);
    }
  }

  /** The leaf of `bs` from `j` on that continues the first such leaf of `a`, or -1. */
  firstPartner(a: Node, bs: readonly Node[], j: number): number {
    if (j >= bs.length) return -1;
    const [low, high] = [startOf(bs[j]!), endOf(bs.at(-1)!)];
    for (let at = startOf(a); at < endOf(a); at++) {
      const b = this.forwards[at]!;
      if (b >= low && b < high) return b;
    }
    return -1;
  }

  /** Whether a leaf of the old `node` goes on between `low` and `high`. */
  reachesNew(node: Node, low: number, high: number): boolean {
    return reaches(this.forwards, node, low, high);
  }

  /** Whether a leaf of the new `node` comes from between `low` and `high`. */
  reachesOld(node: Node, low: number, high: number): boolean {
    return reaches(this.backwards, node, low, high);
  }

  /** How many leaves two nodes have in common. */
  shared(a: Node, b: Node): number {
    const [low, high] = [startOf(b), endOf(b)];
    let count = 0;
    for (let at = startOf(a); at < endOf(a); at++)
      if (this.forwards[at]! >= low && this.forwards[at]! < high) count++;
    return count;
  }

  /** Whether neither box holds another that is a better partner for the whole of the other. */
  areBest(a: Box, b: Box): boolean {
    const own = this.#likeness(a, b);
    return (
      !holdsBetter(b, (inner) => this.#likeness(a, inner) > own) &&
      !holdsBetter(a, (inner) => this.#likeness(inner, b) > own)
    );
  }

  /** Dice's measure over common leaves; between equals, boxes with as many children are more alike. */
  #likeness(a: Box, b: Box): number {
    if (!canUnify(a, b)) return -1;
    const dice = (2 * this.shared(a, b)) / (a.end - a.first + b.end - b.first);
    const children =
      Math.abs(a.children.length - b.children.length) / (a.children.length + b.children.length);
    return dice - children * CHILDREN_WEIGHT;
  }
}

function reaches(links: Int32Array, node: Node, low: number, high: number): boolean {
  for (let at = startOf(node); at < endOf(node); at++)
    if (links[at]! >= low && links[at]! < high) return true;
  return false;
}

function holdsBetter(box: Box, isBetter: (inner: Box) => boolean): boolean {
  return box.children.some((child) => !child.isLeaf && (isBetter(child) || holdsBetter(child, isBetter)));
}
