/**
 * Two trees and the partners among their leaves → one tree that holds both.
 *
 * A box that both sides have in the same role becomes one box. A box that only one side has but whose content stayed
 * becomes a wrapper of that side: paragraphs that turned into a list, a list that went into a quote. What can be
 * expressed in neither way (an item that went one level down stands in two places at once) becomes a change of place:
 * an empty placeholder at the old spot, the leaf at the new one.
 *
 * Old: paragraphs A, B, C. New: A, a list of B and C. The woven tree has A, and a list that only the new side has around B and
 * C, which both sides have: accepting keeps the list, rejecting unwraps it, and no word is marked.
 *
 * Bounds: every leaf of either side stands in the result once, in the order of its own side; time grows with the number of
 * leaves. Partners may cross only where they are moves.
 */
import type { BoxEdit, Edit, LeafEdit, MergeEdit, SplitEdit } from './edits.ts';
import type { Merge } from './merges.ts';
import { moveEnds } from './move-ends.ts';
import { canUnify, endOf, Partners, startOf } from './partners.ts';
import type { Aligned, Reading, Renumbered } from './reading.ts';
import type { Split } from './splits.ts';
import type { Box, Leaf, Node } from './tree.ts';

export interface Woven extends Aligned {
  readonly splits: ReadonlyMap<number, Split>;
  readonly merges: ReadonlyMap<number, Merge>;
  readonly renumbered: Renumbered | undefined;
  readonly reading: Reading;
}

/** The edits that lead from one tree to the other. */
export function weave(woven: Woven): Edit[] {
  const { from, to } = woven;
  const weaver = new Weaver(woven);
  const edits = weaver.siblings(from.root.children, to.root.children);
  return moveEnds(edits, { ...woven, links: weaver.links, woven: weaver.done });
}

class Weaver {
  readonly links: Partners;
  /** Old leaves that stand in an edit of both sides. */
  readonly done = new Set<number>();
  readonly #splits: ReadonlyMap<number, Split>;
  readonly #merges: ReadonlyMap<number, Merge>;
  readonly #renumbered: Renumbered | undefined;
  readonly #reading: Reading;

  constructor({ to, partners, splits, merges, renumbered, reading }: Woven) {
    this.#reading = reading;
    this.links = new Partners(partners, to.leaves.length, splits, merges);
    this.#merges = merges;
    this.#splits = splits;
    this.#renumbered = renumbered;
  }

  /** Walks two lists of siblings; what shares leaves is resolved together. */
  siblings(as: readonly Node[], bs: readonly Node[]): Edit[] {
    const edits: Edit[] = [];
    let i = 0;
    let j = 0;
    while (i < as.length || j < bs.length) {
      if (this.#areOne(as[i], bs[j])) {
        edits.push(this.#pair(as[i++] as Leaf, bs[j++] as Leaf));
        continue;
      }
      const startI = i;
      while (i < as.length && this.links.firstPartner(as[i]!, bs, j) < 0) i++;
      for (const a of as.slice(startI, i)) edits.push(oneSided(a, 'deleted'));
      if (i === as.length) {
        for (const b of bs.slice(j)) edits.push(oneSided(b, 'inserted'));
        break;
      }
      const startJ = j;
      while (!this.links.reachesOld(bs[j]!, startOf(as[i]!), endOf(as.at(-1)!))) j++;
      for (const b of bs.slice(startJ, j)) edits.push(oneSided(b, 'inserted'));
      const [endI, endJ] = this.#component(as, bs, i, j);
      edits.push(...this.#resolve(as.slice(i, endI), bs.slice(j, endJ)));
      [i, j] = [endI, endJ];
    }
    return edits;
  }

  /** Whether two leaves are partners of one another and of nothing else, as most are. */
  #areOne(a: Node | undefined, b: Node | undefined): boolean {
    if (!a?.isLeaf || !b?.isLeaf || this.#splits.has(a.index) || this.#merges.has(b.index)) return false;
    return this.links.forwards[a.index] === b.index && this.links.backwards[b.index] === a.index;
  }

  /** Grows from one old and one new sibling until no leaf has its partner outside. */
  #component(as: readonly Node[], bs: readonly Node[], i: number, j: number): [number, number] {
    const { links } = this;
    const [lastA, lastB] = [endOf(as.at(-1)!), endOf(bs.at(-1)!)];
    let [endI, endJ] = [i + 1, j + 1];
    for (let isGrowing = true; isGrowing; ) {
      isGrowing = false;
      while (endJ < bs.length && links.reachesNew(as[endI - 1]!, startOf(bs[endJ]!), lastB)) {
        endJ++;
        isGrowing = true;
      }
      while (endJ < bs.length && links.reachesOld(bs[endJ]!, startOf(as[i]!), endOf(as[endI - 1]!))) {
        endJ++;
        isGrowing = true;
      }
      while (endI < as.length && links.reachesOld(bs[endJ - 1]!, startOf(as[endI]!), lastA)) {
        endI++;
        isGrowing = true;
      }
      while (endI < as.length && links.reachesNew(as[endI]!, startOf(bs[j]!), endOf(bs[endJ - 1]!))) {
        endI++;
        isGrowing = true;
      }
    }
    return [endI, endJ];
  }

  #resolve(as: readonly Node[], bs: readonly Node[]): Edit[] {
    const [a, b] = [as[0]!, bs[0]!];
    const taken = as.length === 1 && a.isLeaf ? this.#takenApart(a, bs) : null;
    const joined = bs.length === 1 && b.isLeaf ? this.#putTogether(as, b) : null;
    if (taken || joined) return [taken ?? joined!];
    if (as.length === 1 && bs.length === 1) {
      if (a.isLeaf && b.isLeaf) return [this.#pair(a, b)];
      if (!a.isLeaf && !b.isLeaf && canUnify(a, b) && this.links.areBest(a, b)) return [this.#unify(a, b)];
    }
    return this.#peel(as, bs) ?? this.#split(as, bs);
  }

  #pair(a: Leaf, b: Leaf): Edit {
    this.done.add(a.index);
    const [renumbered, reading] = [this.#renumbered, this.#reading];
    return { type: 'leaf', op: 'pair', a, b, move: null, renumbered, reading };
  }

  /** A leaf and all that it became, if nothing else stands among the pieces. */
  #takenApart(a: Leaf, bs: readonly Node[]): SplitEdit | null {
    const split = this.#splits.get(a.index);
    if (!split || startOf(bs[0]!) !== split.first || endOf(bs.at(-1)!) !== split.end) return null;
    this.done.add(a.index);
    const piece = (node: Node): Edit => {
      if (!node.isLeaf) return { ...wrapping(node, 'new'), children: node.children.map(piece) };
      const segments = split.pieces[node.index - split.first]!;
      return { type: 'leaf', op: 'piece', a, b: node, move: null, segments };
    };
    return { type: 'split', a, children: bs.map(piece) };
  }

  /** A leaf and all that it was made of, if nothing else stands among the parts. */
  #putTogether(as: readonly Node[], b: Leaf): MergeEdit | null {
    const merge = this.#merges.get(b.index);
    if (!merge || startOf(as[0]!) !== merge.first || endOf(as.at(-1)!) !== merge.end) return null;
    if (!as.every((node) => node.isLeaf)) return null;
    const children = as.map((a, i): LeafEdit => {
      this.done.add(a.index);
      return { type: 'leaf', op: 'part', a, b, move: null, segments: merge.parts[i]! };
    });
    return { type: 'merge', b, children };
  }

  #unify(a: Box, b: Box): Edit {
    return { type: 'box', op: 'both', a, b, children: this.siblings(a.children, b.children) };
  }

  /** One box against several siblings, or against a box inside which its partner stands: takes the box off. */
  #peel(as: readonly Node[], bs: readonly Node[]): Edit[] | null {
    if ([...as, ...bs].some(isPart)) return null;
    const candidates: [Box, 'old' | 'new'][] = [];
    if (as.length === 1 && isWrapper(as[0]!)) candidates.push([as[0], 'old']);
    if (bs.length === 1 && isWrapper(bs[0]!)) candidates.push([bs[0], 'new']);
    // The larger box is the outer one.
    candidates.sort((x, y) => y[0].end - y[0].first - (x[0].end - x[0].first));
    for (const [box, side] of candidates) {
      const others = side === 'old' ? bs : as;
      if (box.kind === 'quote') return [this.#wrapper(box, side, box.children, others)];
      const shares = this.#shareOut(box, others, side);
      if (shares === null) continue;
      const items = box.children.map((item, at): Edit => {
        if (shares[at]!.length === 0) return oneSided(item, side === 'old' ? 'deleted' : 'inserted');
        return this.#wrapper(item as Box, side, (item as Box).children, shares[at]!);
      });
      return [{ ...wrapping(box, side), children: items }];
    }
    return null;
  }

  /** `box`, which one side has alone, around what both have. */
  #wrapper(box: Box, side: 'old' | 'new', own: readonly Node[], others: readonly Node[]): BoxEdit {
    const children = side === 'old' ? this.siblings(own, others) : this.siblings(others, own);
    return { ...wrapping(box, side), children };
  }

  /** Which of `others` belongs to which item of a list, in order; `null` if one belongs to several. */
  #shareOut(list: Box, others: readonly Node[], side: 'old' | 'new'): Node[][] | null {
    const { links } = this;
    const shares: Node[][] = list.children.map(() => []);
    let item = -1;
    const waiting: Node[] = [];
    for (const other of others) {
      const hits = list.children.filter((child) =>
        side === 'old'
          ? links.reachesOld(other, startOf(child), endOf(child))
          : links.reachesNew(other, startOf(child), endOf(child)),
      );
      if (hits.length > 1) return null;
      if (hits.length === 1) item = list.children.indexOf(hits[0]!);
      if (item < 0) waiting.push(other);
      else shares[item]!.push(...waiting.splice(0), other);
    }
    return waiting.length > 0 ? null : shares;
  }

  /** Neither one box nor a wrapper: the pair with most in common is made one, the rest beside it changes place. */
  #split(as: readonly Node[], bs: readonly Node[]): Edit[] {
    let [bestI, bestJ, most] = [-1, -1, 0];
    as.forEach((a, i) => {
      bs.forEach((b, j) => {
        if (a.isLeaf !== b.isLeaf || (!a.isLeaf && !b.isLeaf && !canUnify(a, b))) return;
        const common = this.links.shared(a, b);
        if (common > most) [bestI, bestJ, most] = [i, j, common];
      });
    });
    if (most === 0)
      return [...as.map((a) => oneSided(a, 'deleted')), ...bs.map((b) => oneSided(b, 'inserted'))];
    const [a, b] = [as[bestI]!, bs[bestJ]!];
    const middle = a.isLeaf ? this.#pair(a, b as Leaf) : this.#unify(a, b as Box);
    return [
      ...this.siblings(as.slice(0, bestI), bs.slice(0, bestJ)),
      middle,
      ...this.siblings(as.slice(bestI + 1), bs.slice(bestJ + 1)),
    ];
  }
}

/** Parts of a box: they mean nothing without it. */
const isPart = ({ kind }: Node) => kind === 'item' || kind === 'note' || kind === 'row';

const isWrapper = (node: Node): node is Box =>
  !node.isLeaf && (node.kind === 'list' || node.kind === 'quote');

/** The sides of what one of them has alone. */
const alone = <T extends Node>(node: T, side: 'old' | 'new') =>
  side === 'old' ? { a: node, b: null } : { a: null, b: node };

const wrapping = (box: Box, side: 'old' | 'new') =>
  ({ type: 'box', op: side === 'old' ? 'wrap-deleted' : 'wrap-inserted', ...alone(box, side) }) as const;

function oneSided(node: Node, op: 'deleted' | 'inserted'): Edit {
  const sides = alone(node, op === 'deleted' ? 'old' : 'new');
  if (node.isLeaf) return { type: 'leaf', op, move: null, ...sides } as LeafEdit;
  return {
    type: 'box',
    op,
    ...sides,
    children: node.children.map((child) => oneSided(child, op)),
  } as BoxEdit;
}
