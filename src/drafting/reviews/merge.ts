/**
 * The changes of several people to one text, joined where they do not touch.
 *
 * Each pen is compared with the base by the redline, which says what continues what. Blocks that continue each other are
 * looked into; what stands between them is a part that was put in, taken out or replaced. Parts of different pens that touch
 * are a conflict, of which the text keeps what it has; all others are joined. Within a paragraph the words are parts in the
 * same way. A conflict within a list, a table or a quotation is one of the whole block if items or rows are in dispute, since
 * those mean nothing by themselves.
 */
import type { PolicyDocument, Run } from '../../model/index.ts';
import { alignedWith, type PenEdits, type TreeNode } from './align.ts';
import {
  type BlockPart,
  bodyOf,
  type Change,
  childrenOf,
  combined,
  keyOf,
  notesOf,
  partsOfLeaf,
  partsOfLevel,
  withChildren,
} from './levels.ts';
import { conflictEnd, conflictStart } from './marks.ts';
import type { Conflict, Joined, Merged, Pen, Piece, Stuff } from './merged.ts';
import { type Passage, passageOf, tornBetween } from './moves.ts';
import { comparablePens } from './normal.ts';
import { withOwnAnchors } from './own-anchors.ts';
import {
  meet,
  partsBy,
  pensOf,
  type Stretch,
  sameOnce,
  stretchesOf,
  type Wording,
  wordingsBy,
} from './parts.ts';
import {
  joinedRuns,
  sliceRuns,
  touchInWords,
  type WordPart,
  widenedTo,
  withParts,
  wordingOf,
} from './words.ts';

export interface MergeOptions {
  /** The pen whose words stay where they are in dispute: the draft's own. Else those of the base stay. */
  readonly keeper?: number | null;
}

/** Merges `pens`, which were all made from `base`. */
export function mergePens(
  base: PolicyDocument,
  pens: readonly Pen[],
  { keeper = null }: MergeOptions = {},
): Merged {
  const normal = comparablePens(
    base,
    pens.map(({ document }) => document),
  );
  const edits = normal.pens.map((document) => alignedWith(normal.base, document));
  let welds: readonly (readonly [number, number])[] = [];
  for (;;) {
    const merger = new Merger(edits, keeper, welds);
    const result = merger.all(normal.base, normal.pens);
    const torn = merger.torn();
    const fresh = torn.filter(([from, to]) => !welds.some((weld) => weld[0] === from && weld[1] === to));
    if (fresh.length === 0) return withOwnAnchors(result, normal.base);
    welds = [...welds, ...fresh];
  }
}

/** `merge`: conflicts are found; a pen or `held`: its words stand where it is in dispute. */
type Mode = 'merge' | 'held' | number;

interface Found {
  readonly joined: Joined[];
  readonly conflicts: Conflict[];
  /** Whether items, rows or blocks inside of a block are in dispute. */
  isNested: boolean;
}

const nothing = (): Found => ({ joined: [], conflicts: [], isNested: false });

class Merger {
  readonly #edits: readonly PenEdits[];
  readonly #keeper: number | null;
  readonly #welds: readonly (readonly [number, number])[];
  #mode: Mode = 'merge';
  #found = nothing();
  #clause: string | null = null;
  #ids = 0;
  readonly #passages: Passage[] = [];
  /** The stretch of the top level that is looked into. */
  #root = { from: 0, to: 0 };

  constructor(
    edits: readonly PenEdits[],
    keeper: number | null,
    welds: readonly (readonly [number, number])[],
  ) {
    this.#edits = edits;
    this.#keeper = keeper;
    this.#welds = welds;
  }

  all(base: PolicyDocument, pens: readonly PolicyDocument[]): Merged {
    const own = new Map(pens.map((document, pen) => [pen, bodyOf(document)]));
    const pieces = this.#body(bodyOf(base), own);
    const { joined, conflicts } = this.#found;
    return { pieces, joined, conflicts, notes: this.#notes(base, pens) };
  }

  /** Stretches of the text's top level that are taken as one: people disagree where something in them belongs. */
  torn(): [number, number][] {
    return tornBetween(this.#passages, this.#edits);
  }

  #body(base: readonly TreeNode[], own: ReadonlyMap<number, readonly TreeNode[]>): Piece[] {
    const parts = this.#parts(base, own, this.#welds);
    const pieces: Piece[] = [];
    let at = 0;
    const keep = (to: number) => {
      for (const block of base.slice(at, to)) this.#pass(block);
      if (to > at) pieces.push({ blocks: base.slice(at, to), conflict: null });
    };
    for (const stretch of stretchesOf(parts, { touch: touchAsBlocks })) {
      keep(stretch.from);
      this.#root = { from: stretch.from, to: stretch.to };
      pieces.push(this.#rootStretch(base, stretch));
      for (const block of base.slice(stretch.from, stretch.to)) this.#pass(block);
      at = stretch.to;
    }
    keep(base.length);
    return pieces;
  }

  #pass(block: TreeNode): void {
    if (block.type === 'heading') this.#clause = block.anchor;
  }

  #rootStretch(base: readonly TreeNode[], stretch: Stretch<Change>): Piece {
    const by = onlyEdit(stretch);
    if (by === null) return this.#settle(base, stretch);
    // First as if all of it could be joined word by word.
    const outer = this.#found;
    this.#found = nothing();
    const child = base[stretch.from]!;
    const block = this.#child(child, by);
    const inner = this.#found;
    this.#found = outer;
    outer.joined.push(...inner.joined);
    if (!inner.isNested) {
      outer.conflicts.push(...inner.conflicts);
      return { blocks: [block], conflict: null };
    }
    const pens = [...new Set(inner.conflicts.flatMap(({ wordings }) => wordings.flatMap((one) => one.pens)))];
    const as = (mode: Mode): TreeNode[] => this.#as(mode, () => [this.#child(child, by)]);
    return this.#dispute([child], pens.sort(byNumber), as);
  }

  /** Parts of several pens over whole blocks: joined where they come to the same, else in dispute. */
  #settle(
    base: readonly TreeNode[],
    stretch: Stretch<Change>,
  ): { blocks: readonly TreeNode[]; conflict: number | null } {
    const was = base.slice(stretch.from, stretch.to);
    const pens = pensOf(stretch);
    const madeBy = (pen: number) => this.#stretchAs(base, stretch, pen);
    const wordings = wordingsBy(pens, madeBy, keyOf);
    const isJoined = wordings.length === 1;
    if (isJoined) {
      const becomes = wordings[0]!.value;
      if (this.#mode === 'merge') {
        this.#passages.push(passageOf({ ...this.#root, pens, isJoined }, was, becomes));
        this.#found.joined.push({
          clause: this.#clause,
          pens,
          was: blocksOf(was),
          becomes: blocksOf(becomes),
        });
      }
      return { blocks: becomes, conflict: null };
    }
    if (this.#mode === 'merge')
      for (const pen of pens)
        this.#passages.push(passageOf({ ...this.#root, pens: [pen], isJoined }, was, madeBy(pen)));
    const as = (mode: Mode) => (typeof mode === 'number' && pens.includes(mode) ? [...madeBy(mode)] : was);
    return this.#dispute(was, pens, as);
  }

  #dispute(
    was: readonly TreeNode[],
    pens: readonly number[],
    as: (mode: Mode) => readonly TreeNode[],
  ): Piece {
    const keeper = this.#keeper !== null && pens.includes(this.#keeper) ? this.#keeper : 'held';
    if (this.#mode !== 'merge') {
      const isParty = typeof this.#mode === 'number' && pens.includes(this.#mode);
      return { blocks: as(isParty ? this.#mode : keeper), conflict: null };
    }
    const held = as(keeper);
    const id = ++this.#ids;
    this.#found.conflicts.push({
      id,
      clause: this.#clause,
      was: blocksOf(was),
      held: blocksOf(held),
      wordings: wordingsBy(pens, as, keyOf).map(({ pens: by, value }) => ({
        pens: by,
        value: blocksOf(value),
      })),
    });
    return { blocks: held, conflict: id };
  }

  #as<T>(mode: Mode, make: () => T): T {
    const before = this.#mode;
    const keeper = this.#keeper;
    this.#mode = mode === 'held' && keeper !== null ? keeper : mode;
    const made = make();
    this.#mode = before;
    return made;
  }

  /** What one pen alone makes of a stretch of blocks. */
  #stretchAs(base: readonly TreeNode[], stretch: Stretch<Change>, pen: number): TreeNode[] {
    const found: TreeNode[] = [];
    let at = stretch.from;
    for (const { from, to, value } of partsBy(stretch, pen)) {
      found.push(...base.slice(at, from), ...(value.type === 'put' ? value.blocks : [value.by.get(pen)!]));
      at = to;
    }
    return [...found, ...base.slice(at, stretch.to)];
  }

  #parts(
    base: readonly TreeNode[],
    own: ReadonlyMap<number, readonly TreeNode[]>,
    welds: readonly (readonly [number, number])[] = [],
  ): BlockPart[] {
    const parts = [...own].flatMap(([pen, children]) =>
      partsOfLevel(base, children, { pen, edits: this.#edits[pen]!, welds }),
    );
    return combined(parts);
  }

  /** A block that several pens have in a different form. */
  #child(base: TreeNode, by: ReadonlyMap<number, TreeNode>): TreeNode {
    if (base.type === 'heading' || base.type === 'paragraph')
      return { ...base, runs: this.#runs(base, base.runs, by) };
    if (base.type === 'row') {
      const cells = base.cells.map((cell, i) => ({
        ...cell,
        runs: this.#runs(base, cell.runs, by, i),
      }));
      return { ...base, cells };
    }
    const children = this.#level(
      childrenOf(base),
      new Map([...by].map(([pen, node]) => [pen, childrenOf(node)])),
    );
    return withChildren(base, children);
  }

  /** The children of a box. */
  #level(base: readonly TreeNode[], own: ReadonlyMap<number, readonly TreeNode[]>): TreeNode[] {
    const nodes: TreeNode[] = [];
    let at = 0;
    for (const stretch of stretchesOf(this.#parts(base, own), { touch: touchAsBlocks })) {
      nodes.push(...base.slice(at, stretch.from));
      at = stretch.to;
      const by = onlyEdit(stretch);
      if (by !== null) {
        nodes.push(this.#child(base[stretch.from]!, by));
        continue;
      }
      const { blocks, conflict } = this.#settle(base, stretch);
      if (conflict !== null) this.#found.isNested = true;
      nodes.push(...blocks);
    }
    return [...nodes, ...base.slice(at)];
  }

  /** The words of a leaf, or of one cell of a row. */
  #runs(leaf: TreeNode, base: readonly Run[], by: ReadonlyMap<number, TreeNode>, cell?: number): Run[] {
    const rules = { touch: touchInWords(base), widened: widenedTo(base) };
    const partsIn = (isFine: boolean) =>
      sameOnce(
        [...by].flatMap(([pen, own]) =>
          partsOfLeaf({ edits: this.#edits[pen]!, pen, isFine }, leaf, own, cell),
        ),
        (runs) => JSON.stringify(runs),
      );
    const isAgreed = (stretch: Stretch<readonly Run[]>) => wordsBy(base, stretch).length === 1;
    let fine: readonly Stretch<readonly Run[]>[] | null = null;
    const chosen = stretchesOf(partsIn(false), rules).flatMap((stretch) => {
      if (isAgreed(stretch)) return [this.#words(base, stretch)];
      // People who made the same change among others: word by word it may be all that they share.
      fine ??= stretchesOf(partsIn(true), rules);
      const within = fine.filter((one) => one.from >= stretch.from && one.to <= stretch.to);
      const isWhole = fine.every((one) => within.includes(one) || !meet(one, stretch));
      const isShared = within.some(({ parts }) => parts.some(({ pens }) => pens.length > 1));
      return isWhole && isShared && within.every(isAgreed)
        ? within.map((one) => this.#words(base, one))
        : [this.#words(base, stretch)];
    });
    return withParts(base, { from: 0, to: Number.MAX_SAFE_INTEGER }, chosen);
  }

  #words(base: readonly Run[], stretch: Stretch<readonly Run[]>): WordPart {
    const { from, to } = stretch;
    const pens = pensOf(stretch);
    const was = sliceRuns(base, from, to);
    const madeBy = (pen: number) => wordingOf(base, stretch, pen);
    const wordings = wordsBy(base, stretch);
    const part = (value: readonly Run[]): WordPart => ({ from, to, pens, value });
    if (wordings.length === 1) {
      const becomes = wordings[0]!.value;
      if (this.#mode === 'merge')
        this.#found.joined.push({ clause: this.#clause, pens, was: wordsOf(was), becomes: wordsOf(becomes) });
      return part(becomes);
    }
    const keeper = this.#keeper !== null && pens.includes(this.#keeper) ? madeBy(this.#keeper) : was;
    if (this.#mode !== 'merge')
      return part(typeof this.#mode === 'number' && pens.includes(this.#mode) ? madeBy(this.#mode) : keeper);
    const id = ++this.#ids;
    this.#found.conflicts.push({
      id,
      clause: this.#clause,
      was: wordsOf(was),
      held: wordsOf(keeper),
      wordings: wordings.map(({ pens: own, value }) => ({ pens: own, value: wordsOf(value) })),
    });
    return part(joinedRuns([conflictStart(id), ...keeper, conflictEnd(id)]));
  }

  /** The notes of the base with what pens made of them, and theirs. */
  #notes(base: PolicyDocument, pens: readonly PolicyDocument[]): Piece[] {
    const own = notesOf(base);
    const theirs = pens.map(notesOf);
    this.#clause = null;
    const changed = own.map((note): Piece => {
      const by = new Map(
        theirs.flatMap((notes, pen) => {
          const other = notes.find(({ id }) => id === note.id);
          return other && keyOf([other]) !== keyOf([note]) ? [[pen, other] as const] : [];
        }),
      );
      if (by.size === 0) return { blocks: [note], conflict: null };
      const part = { from: 0, to: 1, pens: [...by.keys()], value: { type: 'edit', by } as const };
      return this.#rootStretch([note], { from: 0, to: 1, parts: [part] });
    });
    const known = new Set(own.map(({ id }) => id));
    const added = new Map(theirs.flat().flatMap((note) => (known.has(note.id) ? [] : [[note.id, note]])));
    return [...changed, ...[...added.values()].map((note): Piece => ({ blocks: [note], conflict: null }))];
  }
}

/** The block of a stretch, as each pen has it, where nothing but its inside was changed. */
function onlyEdit({ parts }: Stretch<Change>): ReadonlyMap<number, TreeNode> | null {
  const [only, ...others] = parts;
  return others.length === 0 && only!.value.type === 'edit' ? only!.value.by : null;
}

/** What each pen makes of a stretch of words. */
const wordsBy = (base: readonly Run[], stretch: Stretch<readonly Run[]>): Wording<readonly Run[]>[] =>
  wordingsBy(
    pensOf(stretch),
    (pen) => wordingOf(base, stretch, pen),
    (runs) => JSON.stringify(runs),
  );

const byNumber = (a: number, b: number) => a - b;
const blocksOf = (blocks: readonly TreeNode[]): Stuff => ({ type: 'blocks', blocks });
const wordsOf = (runs: readonly Run[]): Stuff => ({ type: 'words', runs });

/** Insertions at one place touch; blocks beside each other do not. */
const touchAsBlocks = (a: BlockPart, b: BlockPart): boolean =>
  a.from === b.from && a.to === b.to && a.from === a.to;
