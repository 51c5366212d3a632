/**
 * Two trees and the partners among their leaves → one tree that holds both.
 *
 * A box that both sides have in the same role becomes one box. A box that only one side has but whose content stayed
 * becomes a wrapper of that side: paragraphs that turned into a list, a list that went into a quote. What can be
 * expressed in neither way (an item that went one level down stands in two places at once) becomes a change of place:
 * an empty placeholder at the old spot, the leaf at the new one.
 */
import type { Segment } from './inline.ts';
import type { Split } from './splits.ts';
import type { Box, Leaf, Node, Tree } from './tree.ts';

/** A leaf of the redline. `pair`: on both sides; `from` and `to`: the two places of one leaf, told apart by `move`. */
export interface LeafEdit {
  readonly type: 'leaf';
  readonly op: 'pair' | 'deleted' | 'inserted' | 'from' | 'to' | 'piece';
  readonly a: Leaf | null;
  readonly b: Leaf | null;
  readonly move: Move | null;
  /** Of a piece: what leads to it from its stretch of the old leaf. */
  readonly segments?: readonly Segment[];
}

/** Whether a leaf edit shows the old side: what was there is gone from here. */
export const isGone = ({ op }: LeafEdit): boolean => op === 'deleted' || op === 'from';

/** The leaf that stands at an edit: the new one, or the old one where it is gone. */
export const standingLeaf = (edit: LeafEdit): Leaf => (isGone(edit) ? edit.a : (edit.b ?? edit.a))!;

export interface Move {
  readonly id: string;
  /** `moved`: to another place in the text; `placed`: only into or out of a list, a quote or a level of them. */
  readonly kind: 'moved' | 'placed';
}

/** A box of the redline. `wrap-…`: only the box itself came or went, its content stayed. */
export interface BoxEdit {
  readonly type: 'box';
  readonly op: 'both' | 'deleted' | 'inserted' | 'wrap-deleted' | 'wrap-inserted';
  readonly a: Box | null;
  readonly b: Box | null;
  readonly children: readonly Edit[];
}

/** An old leaf taken apart: its pieces, each in the new boxes that hold it. */
export interface SplitEdit {
  readonly type: 'split';
  readonly a: Leaf;
  readonly children: readonly Edit[];
}

export type Edit = LeafEdit | BoxEdit | SplitEdit;

/** The edits that lead from `from` to `to`. `partners`: for each old leaf its new partner or -1; `moved`: those that cross. */
export function weave(
  from: Tree,
  to: Tree,
  partners: Int32Array,
  moved: ReadonlyMap<number, number>,
  splits: ReadonlyMap<number, Split>,
): Edit[] {
  const backwards = new Int32Array(to.leaves.length).fill(-1);
  partners.forEach((b, a) => {
    if (b >= 0) backwards[b] = a;
  });
  for (const split of splits.values()) {
    partners[split.a] = split.first;
    for (let b = split.first; b < split.end; b++) backwards[b] = split.a;
  }
  const movedBackwards = new Map([...moved].map(([a, b]) => [b, a]));
  const woven = new Set<number>();
  const shared = sharedLeaves(partners);

  return settle(siblings(from.root.children, to.root.children));

  /** Walks two lists of siblings; what shares leaves is resolved together. */
  function siblings(as: readonly Node[], bs: readonly Node[]): Edit[] {
    const edits: Edit[] = [];
    let i = 0;
    let j = 0;
    while (i < as.length || j < bs.length) {
      const startI = i;
      while (i < as.length && firstPartner(as[i]!, bs, j) < 0) i++;
      for (const a of as.slice(startI, i)) edits.push(oneSided(a, 'deleted'));
      if (i === as.length) {
        for (const b of bs.slice(j)) edits.push(oneSided(b, 'inserted'));
        break;
      }
      const startJ = j;
      while (!hasPartnerIn(bs[j]!, as, i)) j++;
      for (const b of bs.slice(startJ, j)) edits.push(oneSided(b, 'inserted'));
      const [endI, endJ] = component(as, bs, i, j);
      edits.push(...resolve(as.slice(i, endI), bs.slice(j, endJ)));
      [i, j] = [endI, endJ];
    }
    return edits;
  }

  /** The leaf of `bs` from `j` on that continues the first such leaf of `a`, or -1. */
  function firstPartner(a: Node, bs: readonly Node[], j: number): number {
    if (j >= bs.length) return -1;
    const [low, high] = [startOf(bs[j]!), endOf(bs.at(-1)!)];
    for (let at = startOf(a); at < endOf(a); at++) {
      const b = partners[at]!;
      if (b >= low && b < high) return b;
    }
    return -1;
  }

  function hasPartnerIn(b: Node, as: readonly Node[], i: number): boolean {
    const [low, high] = [startOf(as[i]!), endOf(as.at(-1)!)];
    for (let at = startOf(b); at < endOf(b); at++) {
      const a = backwards[at]!;
      if (a >= low && a < high) return true;
    }
    return false;
  }

  /** Grows from one old and one new sibling until no leaf has its partner outside. */
  function component(as: readonly Node[], bs: readonly Node[], i: number, j: number): [number, number] {
    let [endI, endJ] = [i + 1, j + 1];
    for (let isGrowing = true; isGrowing; ) {
      isGrowing = false;
      while (endJ < bs.length && reaches(partners, as[endI - 1]!, startOf(bs[endJ]!), endOf(bs.at(-1)!))) {
        endJ++;
        isGrowing = true;
      }
      while (endJ < bs.length && reaches(backwards, bs[endJ]!, startOf(as[i]!), endOf(as[endI - 1]!))) {
        endJ++;
        isGrowing = true;
      }
      while (endI < as.length && reaches(backwards, bs[endJ - 1]!, startOf(as[endI]!), endOf(as.at(-1)!))) {
        endI++;
        isGrowing = true;
      }
    }
    return [endI, endJ];
  }

  function reaches(links: Int32Array, node: Node, low: number, high: number): boolean {
    for (let at = startOf(node); at < endOf(node); at++)
      if (links[at]! >= low && links[at]! < high) return true;
    return false;
  }

  function resolve(as: readonly Node[], bs: readonly Node[]): Edit[] {
    const [a, b] = [as[0]!, bs[0]!];
    const taken = as.length === 1 && a.isLeaf ? takenApart(a, bs) : null;
    if (taken) return [taken];
    if (as.length === 1 && bs.length === 1) {
      if (a.isLeaf && b.isLeaf) return [pair(a, b)];
      if (!a.isLeaf && !b.isLeaf && canUnify(a, b) && isBestPartner(a, b)) return [unify(a, b)];
    }
    return peel(as, bs) ?? split(as, bs);
  }

  function pair(a: Leaf, b: Leaf): Edit {
    woven.add(a.index);
    return { type: 'leaf', op: 'pair', a, b, move: null };
  }

  /** A leaf and all that it became, if nothing else stands among the pieces. */
  function takenApart(a: Leaf, bs: readonly Node[]): Edit | null {
    const split = splits.get(a.index);
    if (!split || startOf(bs[0]!) !== split.first || endOf(bs.at(-1)!) !== split.end) return null;
    woven.add(a.index);
    const piece = (node: Node): Edit => {
      if (!node.isLeaf)
        return { type: 'box', op: 'wrap-inserted', a: null, b: node, children: node.children.map(piece) };
      return {
        type: 'leaf',
        op: 'piece',
        a,
        b: node,
        move: null,
        segments: split.pieces[node.index - split.first]!,
      };
    };
    return { type: 'split', a, children: bs.map(piece) };
  }

  function unify(a: Box, b: Box): Edit {
    return { type: 'box', op: 'both', a, b, children: siblings(a.children, b.children) };
  }

  /** Whether neither box holds another that is a better partner for the whole of the other. */
  function isBestPartner(a: Box, b: Box): boolean {
    const own = likeness(a, b);
    return (
      !holdsBetter(b, (inner) => likeness(a, inner) > own) &&
      !holdsBetter(a, (inner) => likeness(inner, b) > own)
    );
  }

  /** Dice's measure over common leaves; between equals, boxes with as many children are more alike. */
  function likeness(a: Box, b: Box): number {
    if (!canUnify(a, b)) return -1;
    const dice = (2 * shared(a, b)) / (a.end - a.first + b.end - b.first);
    const children =
      Math.abs(a.children.length - b.children.length) / (a.children.length + b.children.length);
    return dice - children * CHILDREN_WEIGHT;
  }

  function holdsBetter(box: Box, isBetter: (inner: Box) => boolean): boolean {
    return box.children.some((child) => !child.isLeaf && (isBetter(child) || holdsBetter(child, isBetter)));
  }

  /** One box against several siblings, or against a box inside which its partner stands: takes the box off. */
  function peel(as: readonly Node[], bs: readonly Node[]): Edit[] | null {
    const inItems = [...as, ...bs].some(
      (node) => node.kind === 'item' || node.kind === 'note' || node.kind === 'row',
    );
    if (inItems) return null;
    const [a, b] = [as[0]!, bs[0]!];
    const candidates: [Box, 'old' | 'new'][] = [];
    if (as.length === 1 && !a.isLeaf && (a.kind === 'list' || a.kind === 'quote'))
      candidates.push([a, 'old']);
    if (bs.length === 1 && !b.isLeaf && (b.kind === 'list' || b.kind === 'quote'))
      candidates.push([b, 'new']);
    // The larger box is the outer one.
    candidates.sort((x, y) => y[0].end - y[0].first - (x[0].end - x[0].first));
    for (const [box, side] of candidates) {
      const others = side === 'old' ? bs : as;
      const op = side === 'old' ? 'wrap-deleted' : 'wrap-inserted';
      const own = side === 'old' ? { a: box, b: null } : { a: null, b: box };
      if (box.kind === 'quote') {
        const children = side === 'old' ? siblings(box.children, others) : siblings(others, box.children);
        return [{ type: 'box', op, ...own, children }];
      }
      const shares = shareOut(box, others, side);
      if (shares === null) continue;
      const items = box.children.map((item, at): Edit => {
        const inner = (item as Box).children;
        const share = shares[at]!;
        if (share.length === 0) return oneSided(item, side === 'old' ? 'deleted' : 'inserted');
        const children = side === 'old' ? siblings(inner, share) : siblings(share, inner);
        return {
          type: 'box',
          op,
          ...(side === 'old' ? { a: item as Box, b: null } : { a: null, b: item as Box }),
          children,
        };
      });
      return [{ type: 'box', op, ...own, children: items }];
    }
    return null;
  }

  /** Which of `others` belongs to which item of a list, in order; `null` if one belongs to several. */
  function shareOut(list: Box, others: readonly Node[], side: 'old' | 'new'): Node[][] | null {
    const links = side === 'old' ? backwards : partners;
    const shares: Node[][] = list.children.map(() => []);
    let item = -1;
    const waiting: Node[] = [];
    for (const other of others) {
      const hit = list.children
        .map((child, at) => (reaches(links, other, startOf(child), endOf(child)) ? at : -1))
        .filter((at) => at >= 0);
      if (hit.length > 1) return null;
      if (hit.length === 1) {
        item = hit[0]!;
        shares[item]!.push(...waiting.splice(0), other);
      } else if (item >= 0) shares[item]!.push(other);
      else waiting.push(other);
    }
    return waiting.length > 0 ? null : shares;
  }

  /** Neither one box nor a wrapper: the pair with most in common is made one, the rest beside it changes place. */
  function split(as: readonly Node[], bs: readonly Node[]): Edit[] {
    let best: { i: number; j: number; common: number } | null = null;
    as.forEach((a, i) => {
      bs.forEach((b, j) => {
        if (a.isLeaf !== b.isLeaf || (!a.isLeaf && !b.isLeaf && !canUnify(a, b))) return;
        const common = shared(a, b);
        if (common > 0 && (best === null || common > best.common)) best = { i, j, common };
      });
    });
    const found = best as { i: number; j: number } | null;
    if (found === null)
      return [...as.map((a) => oneSided(a, 'deleted')), ...bs.map((b) => oneSided(b, 'inserted'))];
    const { i, j } = found;
    const [a, b] = [as[i]!, bs[j]!];
    const middle = a.isLeaf ? pair(a, b as Leaf) : unify(a, b as Box);
    return [
      ...siblings(as.slice(0, i), bs.slice(0, j)),
      middle,
      ...siblings(as.slice(i + 1), bs.slice(j + 1)),
    ];
  }

  function oneSided(node: Node, op: 'deleted' | 'inserted'): Edit {
    const sides = op === 'deleted' ? { a: node, b: null } : { a: null, b: node };
    if (node.isLeaf) return { type: 'leaf', op, move: null, ...sides } as LeafEdit;
    return {
      type: 'box',
      op,
      ...sides,
      children: node.children.map((child) => oneSided(child, op)),
    } as BoxEdit;
  }

  /** Turns one-sided leaves that have a partner elsewhere into the two ends of a move. */
  function settle(edits: readonly Edit[]): Edit[] {
    return edits.map((edit): Edit => {
      if (edit.type !== 'leaf') return { ...edit, children: settle(edit.children) };
      if (edit.op === 'deleted') {
        const a = edit.a!.index;
        const place = woven.has(a) ? -1 : partners[a]!;
        const b = place >= 0 ? place : (moved.get(a) ?? -1);
        if (b < 0) return edit;
        return {
          ...edit,
          op: 'from',
          b: to.leaves[b]!,
          move: { id: String(a + 1), kind: place >= 0 ? 'placed' : 'moved' },
        };
      }
      if (edit.op === 'inserted') {
        const b = edit.b!.index;
        const back = backwards[b]!;
        const place = back >= 0 && !woven.has(back) ? back : -1;
        const a = place >= 0 ? place : (movedBackwards.get(b) ?? -1);
        if (a < 0) return edit;
        return {
          ...edit,
          op: 'to',
          a: from.leaves[a]!,
          move: { id: String(a + 1), kind: place >= 0 ? 'placed' : 'moved' },
        };
      }
      return edit;
    });
  }
}

/** Small enough to decide only between boxes that share the same leaves. */
const CHILDREN_WEIGHT = 0.001;

const startOf = (node: Node) => (node.isLeaf ? node.index : node.first);
const endOf = (node: Node) => (node.isLeaf ? node.index + 1 : node.end);

/** A list may turn from bullets into numbers; anything else stays what it is. */
const canUnify = (a: Box, b: Box) => a.kind === b.kind;

/** Counts the leaves that two nodes have in common. */
function sharedLeaves(partners: Int32Array) {
  return (a: Node, b: Node): number => {
    const [low, high] = [startOf(b), endOf(b)];
    let count = 0;
    for (let at = startOf(a); at < endOf(a); at++) if (partners[at]! >= low && partners[at]! < high) count++;
    return count;
  };
}
