/**
 * Segments → elements: a tree in which an element may stand on one side only.
 *
 * Elements are opened from the outside in, each over as many neighbouring segments as it can hold. Where old and new
 * elements overlap, the stretch concerned is tried with the old elements around the new ones and the other way round;
 * if no nesting gives both sides exactly, the stretch is taken out and put in again whole.
 */
import type { Mark, Run } from '../model/document.ts';
import { equalMark, equalMarks, type InlineNode, nestRuns } from '../model/inline.ts';
import { onlySide, type Segment } from './inline.ts';

export type InlineEdit =
  | {
      readonly type: 'text';
      readonly op: Segment['op'];
      readonly content: Segment['content'];
      readonly quiet?: Segment['quiet'] | undefined;
    }
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
  const tree = build(segments, 0, 0, 'natural');
  if (!segments.some(hasMarks) || isRight(tree, oldRuns, newRuns)) return tree;
  const stretched = stretchesOf(segments).flatMap(({ isChanged, part }) =>
    isChanged ? settle(part) : build(part, 0, 0, 'natural'),
  );
  if (isRight(stretched, oldRuns, newRuns)) return stretched;
  return build(replaced(oldRuns, newRuns), 0, 0, 'natural');
}

const isRight = (tree: readonly InlineEdit[], oldRuns: readonly Run[], newRuns: readonly Run[]) =>
  !nestsLinks(tree, false) && isExact(tree, oldRuns, newRuns);

/**
 * Which elements go around the others where both sides have some. `bridged`: as is natural, but an element of one side goes on
 * over what the other side put in between.
 */
type Nesting = 'natural' | 'bridged' | 'old' | 'new';

/** The first nesting that gives both sides of a stretch exactly; failing that, a deletion and an insertion. */
function settle(part: readonly Segment[]): InlineEdit[] {
  const oldRuns = runsOfSegments(part, 'old');
  const newRuns = runsOfSegments(part, 'new');
  for (const nesting of ['natural', 'bridged', 'old', 'new'] as const) {
    const tree = build(part, 0, 0, nesting);
    if (isRight(tree, oldRuns, newRuns)) return tree;
  }
  return build(replaced(oldRuns, newRuns), 0, 0, 'natural');
}

/** One side of `part` as runs. */
export function runsOfSegments(part: readonly Segment[], side: 'old' | 'new'): Run[] {
  return part.flatMap((segment): Run[] => {
    const marks = side === 'old' ? segment.oldMarks : segment.newMarks;
    if (marks === null) return [];
    return [
      typeof segment.content === 'string'
        ? { type: 'text', text: segment.content, marks }
        : { ...segment.content, marks },
    ];
  });
}

/** The tree of content that one side has, or both have alike. */
export function wholeTree(runs: readonly Run[], op: Segment['op']): InlineEdit[] {
  const side = op === 'kept' ? 'both' : op === 'deleted' ? 'old' : 'new';
  const edits = (nodes: readonly InlineNode<Run>[]): InlineEdit[] =>
    nodes.map((node): InlineEdit => {
      if (node.type === 'mark')
        return { type: 'element', side, mark: node.mark, oldMark: null, children: edits(node.children) };
      return { type: 'text', op, content: node.leaf.type === 'text' ? node.leaf.text : node.leaf };
    });
  return edits(nestRuns(runs));
}

const hasMarks = (segment: Segment) =>
  (segment.oldMarks?.length ?? 0) > 0 || (segment.newMarks?.length ?? 0) > 0;

function build(
  segments: readonly Segment[],
  oldDepth: number,
  newDepth: number,
  nesting: Nesting,
): InlineEdit[] {
  const edits: InlineEdit[] = [];
  let at = 0;
  while (at < segments.length) {
    const segment = segments[at]!;
    const oldMark = segment.oldMarks?.[oldDepth];
    const newMark = segment.newMarks?.[newDepth];
    if (oldMark === undefined && newMark === undefined) {
      edits.push({ type: 'text', op: segment.op, content: segment.content, quiet: segment.quiet });
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
      nesting,
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
    if ((nesting === 'old' || nesting === 'new') && segment.op === 'kept') {
      const first = nesting === 'old' ? oldMark : newMark;
      return first !== undefined ? nesting : nesting === 'old' ? 'new' : 'old';
    }
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
    /** Behind the last stretch that has the element itself. */
    let own = start;
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
      const isForeign = (side === 'old' && oldMarks === null) || (side === 'new' && newMarks === null);
      if (isForeign && nesting !== 'bridged') break;
      if (!isForeign) own = end + 1;
    }
    return { end: Math.max(own, start + 1), oldMark: wantOld, newMark: wantNew };
  }
}

/** Whether the two sides of `tree` are the runs they were made from, element for element. */
function isExact(tree: readonly InlineEdit[], oldRuns: readonly Run[], newRuns: readonly Run[]): boolean {
  return (
    sideKey(tree, 'old') === keyOf(nestRuns(oldRuns)) && sideKey(tree, 'new') === keyOf(nestRuns(newRuns))
  );
}

/** The key of one side of a tree. */
function sideKey(tree: readonly InlineEdit[], side: 'old' | 'new'): string {
  return tree
    .map((edit) => {
      if (edit.type === 'text')
        return edit.op === (side === 'old' ? 'inserted' : 'deleted') ? '' : leafKey(edit.content);
      const children = sideKey(edit.children, side);
      if (edit.side !== 'both' && edit.side !== side) return children;
      if (children === '' && isOneSided(edit, side)) return '';
      return markKey(side === 'old' ? (edit.oldMark ?? edit.mark) : edit.mark, children);
    })
    .join('');
}

/** An element whose whole content goes with one side is written inside that side's `<ins>` or `<del>`. */
function isOneSided(edit: InlineEdit, missing: 'old' | 'new'): boolean {
  const gone = missing === 'old' ? 'inserted' : 'deleted';
  return edit.type === 'text' ? edit.op === gone : edit.children.every((child) => isOneSided(child, missing));
}

/** A browser takes a link inside a link apart. */
function nestsLinks(tree: readonly InlineEdit[], isInLink: boolean): boolean {
  return tree.some((edit) => {
    if (edit.type === 'text') return false;
    // A link that only the old side has is written as something else (see `to-html.ts`), if not all of it is gone.
    const isLink = edit.mark.type === 'link' && (edit.side !== 'old' || isOneSided(edit, 'new'));
    return (isLink && isInLink) || nestsLinks(edit.children, isInLink || isLink);
  });
}

/** A text form in which neighbouring texts have no border; equal strings, equal trees. */
const keyOf = (nodes: readonly InlineNode<Run>[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'mark') return markKey(node.mark, keyOf(node.children));
      return leafKey(node.leaf.type === 'text' ? node.leaf.text : node.leaf);
    })
    .join('');

const markKey = (mark: Mark, children: string) => `<${JSON.stringify(mark)}>${children}</>`;

const leafKey = (content: Segment['content']): string =>
  typeof content === 'string'
    ? content.replace(/</g, '<<')
    : `<!${JSON.stringify({ ...content, marks: 0 })}>`;

/** Cuts segments where no element of either side goes on, and tells which stretches a change touches. */
function stretchesOf(segments: readonly Segment[]): { isChanged: boolean; part: Segment[] }[] {
  const isTouched = ({ op, oldMarks, newMarks }: Segment) =>
    op !== 'kept' || !equalMarks(oldMarks!, newMarks!);
  const stretches: { isChanged: boolean; part: Segment[] }[] = [];
  let lastOld: Mark | undefined;
  let lastNew: Mark | undefined;
  for (const segment of segments) {
    const goesOn =
      (segment.oldMarks !== null && equalMark(segment.oldMarks[0], lastOld)) ||
      (segment.newMarks !== null && equalMark(segment.newMarks[0], lastNew));
    const last = stretches.at(-1);
    if (last && (goesOn || (last.isChanged && isTouched(segment)))) {
      last.part.push(segment);
      last.isChanged ||= isTouched(segment);
    } else stretches.push({ isChanged: isTouched(segment), part: [segment] });
    if (segment.oldMarks !== null) lastOld = segment.oldMarks[0];
    if (segment.newMarks !== null) lastNew = segment.newMarks[0];
  }
  return stretches;
}

const replaced = (oldRuns: readonly Run[], newRuns: readonly Run[]): Segment[] => [
  ...onlySide(oldRuns, 'deleted'),
  ...onlySide(newRuns, 'inserted'),
];

/** Whether `parts`, each nested by itself, hold the same elements as `runs` nested as a whole. */
export function sameOldElements(runs: readonly Run[], parts: readonly (readonly Run[])[]): boolean {
  return keyOf(nestRuns(runs)) === parts.map((part) => keyOf(nestRuns(part))).join('');
}
