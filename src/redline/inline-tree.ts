/**
 * Segments → elements: a tree in which an element may stand on one side only.
 *
 * Elements are opened from the outside in, each over as many neighbouring segments as it can hold. Where the old and the
 * new elements overlap without nesting, no such tree gives both sides exactly; `inlineTree` then takes the elements
 * concerned out and puts them in again whole.
 */
import { equalMark, equalMarks, type InlineNode, type Mark, nestRuns, type Run } from '../model/index.ts';
import type { Segment } from './inline.ts';

export type InlineEdit =
  | { readonly type: 'text'; readonly op: Segment['op']; readonly content: Segment['content'] }
  | {
      readonly type: 'element';
      /** Which side the element stands on; `both` may differ in a link's address. */
      readonly side: 'both' | 'old' | 'new';
      readonly mark: Mark;
      /** The old mark, if the element stands on both sides and its attributes changed. */
      readonly oldMark: Mark | null;
      readonly children: readonly InlineEdit[];
    };

/** The tree of `segments`, whose sides are exactly `oldRuns` and `newRuns` nested by their marks. */
export function inlineTree(
  segments: readonly Segment[],
  oldRuns: readonly Run[],
  newRuns: readonly Run[],
): InlineEdit[] {
  if (!segments.some(hasMarks)) return build(segments, 0, 0);
  let attempt = segments;
  for (let round = 0; round < 2; round++) {
    const tree = build(attempt, 0, 0);
    if (!nestsLinks(tree, false) && isExact(tree, oldRuns, newRuns)) return tree;
    attempt = widened(attempt);
  }
  return build(replaced(oldRuns, newRuns), 0, 0);
}

const hasMarks = (segment: Segment) =>
  (segment.oldMarks?.length ?? 0) > 0 || (segment.newMarks?.length ?? 0) > 0;

function build(segments: readonly Segment[], oldDepth: number, newDepth: number): InlineEdit[] {
  const edits: InlineEdit[] = [];
  let at = 0;
  while (at < segments.length) {
    const segment = segments[at]!;
    const oldMark = segment.oldMarks?.[oldDepth];
    const newMark = segment.newMarks?.[newDepth];
    if (oldMark === undefined && newMark === undefined) {
      edits.push({ type: 'text', op: segment.op, content: segment.content });
      at++;
      continue;
    }
    const side = sideOf(segment, oldMark, newMark);
    const extent = extentOf(segments, at, side, oldMark, newMark);
    const inner = segments.slice(at, extent.end);
    const children = build(
      inner,
      side === 'new' ? oldDepth : oldDepth + 1,
      side === 'old' ? newDepth : newDepth + 1,
    );
    const mark = (side === 'old' ? extent.oldMark : extent.newMark) ?? extent.oldMark!;
    const changed =
      side === 'both' && extent.oldMark && !equalMark(extent.oldMark, mark) ? extent.oldMark : null;
    edits.push({ type: 'element', side, mark, oldMark: changed, children });
    at = extent.end;
  }
  return edits;

  /** An element on both sides, or on the one whose mark lasts longer from here (it must be the outer one). */
  function sideOf(
    segment: Segment,
    oldMark: Mark | undefined,
    newMark: Mark | undefined,
  ): 'both' | 'old' | 'new' {
    if (oldMark !== undefined && newMark !== undefined && oldMark.type === newMark.type) return 'both';
    if (oldMark !== undefined && newMark === undefined && segment.op === 'deleted')
      return joinsLater('new', oldMark) ? 'both' : 'old';
    if (newMark !== undefined && oldMark === undefined && segment.op === 'inserted')
      return joinsLater('old', newMark) ? 'both' : 'new';
    if (oldMark === undefined) return 'new';
    if (newMark === undefined) return 'old';
    return reach('old', oldMark) >= reach('new', newMark) ? 'old' : 'new';
  }

  /** Whether the element of a one-sided segment at `at` goes on over kept segments, on both sides. */
  function joinsLater(other: 'old' | 'new', mark: Mark): boolean {
    for (let i = at + 1; i < segments.length; i++) {
      const { op, oldMarks, newMarks } = segments[i]!;
      const own = other === 'new' ? oldMarks?.[oldDepth] : newMarks?.[newDepth];
      const its = other === 'new' ? newMarks?.[newDepth] : oldMarks?.[oldDepth];
      if (op === 'kept') return own !== undefined && equalMark(own, mark) && its?.type === mark.type;
      if (own !== undefined && !equalMark(own, mark)) return false;
    }
    return false;
  }

  function reach(side: 'old' | 'new', mark: Mark): number {
    let end = at;
    for (; end < segments.length; end++) {
      const marks = side === 'old' ? segments[end]!.oldMarks : segments[end]!.newMarks;
      if (marks !== null && !equalMark(marks[side === 'old' ? oldDepth : newDepth], mark)) break;
    }
    return end;
  }

  function extentOf(
    all: readonly Segment[],
    start: number,
    side: 'both' | 'old' | 'new',
    oldMark?: Mark,
    newMark?: Mark,
  ): { end: number; oldMark: Mark | undefined; newMark: Mark | undefined } {
    let wantOld = oldMark;
    let wantNew = newMark;
    let end = start;
    for (; end < all.length; end++) {
      const { oldMarks, newMarks } = all[end]!;
      const hasOld = oldMarks?.[oldDepth];
      const hasNew = newMarks?.[newDepth];
      if (side !== 'new' && oldMarks !== null) {
        if (wantOld === undefined && hasOld?.type === newMark?.type) wantOld = hasOld;
        if (!equalMark(hasOld, wantOld)) break;
      }
      if (side !== 'old' && newMarks !== null) {
        if (wantNew === undefined && hasNew?.type === oldMark?.type) wantNew = hasNew;
        if (!equalMark(hasNew, wantNew)) break;
      }
      if (side === 'old' && newMarks !== null && oldMarks === null) break;
      if (side === 'new' && oldMarks !== null && newMarks === null) break;
    }
    return { end: Math.max(end, start + 1), oldMark: wantOld, newMark: wantNew };
  }
}

/** Whether the two sides of `tree` are the runs they were made from, element for element. */
export function isExact(
  tree: readonly InlineEdit[],
  oldRuns: readonly Run[],
  newRuns: readonly Run[],
): boolean {
  return (
    keyOf(project(tree, 'old')) === keyOf(nestRuns(oldRuns)) &&
    keyOf(project(tree, 'new')) === keyOf(nestRuns(newRuns))
  );
}

function project(tree: readonly InlineEdit[], side: 'old' | 'new'): InlineNode<Run>[] {
  return tree.flatMap((edit): InlineNode<Run>[] => {
    if (edit.type === 'text') {
      if (edit.op === (side === 'old' ? 'inserted' : 'deleted')) return [];
      const { content } = edit;
      return [
        {
          type: 'leaf',
          leaf: typeof content === 'string' ? { type: 'text', text: content, marks: [] } : content,
        },
      ];
    }
    const children = project(edit.children, side);
    if (edit.side !== 'both' && edit.side !== side) return children;
    if (children.length === 0 && isOneSided(edit, side)) return [];
    return [{ type: 'mark', mark: side === 'old' ? (edit.oldMark ?? edit.mark) : edit.mark, children }];
  });
}

/** An element whose whole content goes with one side is written inside that side's `<ins>` or `<del>`. */
function isOneSided(edit: InlineEdit, missing: 'old' | 'new'): boolean {
  const gone = missing === 'old' ? 'inserted' : 'deleted';
  return edit.type === 'text' ? edit.op === gone : edit.children.every((child) => isOneSided(child, missing));
}

/** A browser takes a link inside a link apart, so an old link never holds a new one. */
function nestsLinks(tree: readonly InlineEdit[], isInLink: boolean): boolean {
  return tree.some((edit) => {
    if (edit.type === 'text') return false;
    const isLink = edit.mark.type === 'link';
    return (isLink && isInLink) || nestsLinks(edit.children, isInLink || isLink);
  });
}

/** A text form in which neighbouring texts have no border; equal strings, equal trees. */
function keyOf(nodes: readonly InlineNode<Run>[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'mark')
        return `<${JSON.stringify(node.mark)}>${keyOf(node.children)}</${node.mark.type}>`;
      return node.leaf.type === 'text'
        ? node.leaf.text.replace(/</g, '<<')
        : `<!${JSON.stringify({ ...node.leaf, marks: 0 })}>`;
    })
    .join('');
}

/** Makes every outermost element that a change touches part of the change, on both sides. */
function widened(segments: readonly Segment[]): Segment[] {
  const isTouched = (at: number) => {
    const { op, oldMarks, newMarks } = segments[at]!;
    return op !== 'kept' || !equalMarks(oldMarks!, newMarks!);
  };
  const inChange = segments.map((_, at) => isTouched(at));
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    for (let at = 1; at < segments.length; at++) {
      if (inChange[at] === inChange[at - 1] || !sharesElement(at - 1, at)) continue;
      inChange[at] = true;
      inChange[at - 1] = true;
      isGrowing = true;
    }
  }
  const out: Segment[] = [];
  let at = 0;
  while (at < segments.length) {
    let end = at + 1;
    while (end < segments.length && inChange[end] === inChange[at]) end++;
    const part = segments.slice(at, end);
    if (!inChange[at]) out.push(...part);
    else {
      out.push(
        ...part
          .filter((s) => s.op !== 'inserted')
          .map((s): Segment => ({ ...s, op: 'deleted', newMarks: null })),
      );
      out.push(
        ...part
          .filter((s) => s.op !== 'deleted')
          .map((s): Segment => ({ ...s, op: 'inserted', oldMarks: null })),
      );
    }
    at = end;
  }
  return out;

  function sharesElement(left: number, right: number): boolean {
    const x = segments[left]!;
    const y = segments[right]!;
    return equalMark(x.oldMarks?.[0], y.oldMarks?.[0]) || equalMark(x.newMarks?.[0], y.newMarks?.[0]);
  }
}

function replaced(oldRuns: readonly Run[], newRuns: readonly Run[]): Segment[] {
  const content = (run: Run) => (run.type === 'text' ? run.text : run);
  return [
    ...oldRuns.map(
      (run): Segment => ({ op: 'deleted', content: content(run), oldMarks: run.marks, newMarks: null }),
    ),
    ...newRuns.map(
      (run): Segment => ({ op: 'inserted', content: content(run), oldMarks: null, newMarks: run.marks }),
    ),
  ];
}
