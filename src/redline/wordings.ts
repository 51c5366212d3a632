/**
 * A text with several wordings of the same places, as a redline: the words that stand there are deleted by one person, and each
 * wording is inserted by those who want it.
 *
 * The text that it is made from says so by signs: around words, or as paragraphs of their own around blocks.
 */
import type { PolicyDocument, Run } from '../model/index.ts';
import type { BoxEdit, Edit, LeafEdit } from './edits.ts';
import type { Segment } from './inline.ts';
import { runsOfSegments } from './inline-tree.ts';
import { IN_FIGURES } from './reading.ts';
import type { Redline } from './redline.ts';
import { type Leaf, type Node, treesOf } from './tree.ts';
import { WordTable } from './word-table.ts';

/** Punctuation, so that emphasis beside it stays what it is. `person`: its place in the list that `withWordings` gets. */
export const wordingSigns = {
  deletedBy: (person: number): string => `⸨⸤-${person}⸩`,
  insertedBy: (person: number): string => `⸨⸤+${person}⸩`,
  end: '⸨⸥⸩',
} as const;
const SIGN = /⸨⸤([-+])(\d+)⸩|⸨⸥⸩/g;

interface State {
  readonly op: Segment['op'];
  readonly by: string | undefined;
}
const KEPT: State = { op: 'kept', by: undefined };

/** The redline of a document with such signs. `people`: names of authors. */
export function withWordings(document: PolicyDocument, people: readonly string[]): Redline {
  const [, { root }] = treesOf(document, document, new WordTable(), IN_FIGURES);
  let state = KEPT;
  const edits = root.children.flatMap((node): Edit[] => {
    const sign = signOnly(node);
    if (sign !== null) {
      state = stateOf(sign, people);
      return [];
    }
    return [state === KEPT ? kept(node, people) : oneSided(node, state)];
  });
  return { edits, numbers: new Map(), reading: IN_FIGURES };
}

/** The sign that is all of a paragraph. */
function signOnly(node: Node): RegExpMatchArray | null {
  if (!node.isLeaf || node.block?.type !== 'paragraph') return null;
  const [run, ...others] = node.block.runs;
  if (run?.type !== 'text' || others.length > 0) return null;
  const [sign, ...more] = run.text.trim().matchAll(SIGN);
  return sign && more.length === 0 && sign[0] === run.text.trim() ? sign : null;
}

function stateOf([, op, person]: RegExpMatchArray, people: readonly string[]): State {
  if (op === undefined) return KEPT;
  return { op: op === '-' ? 'deleted' : 'inserted', by: people[Number(person)] };
}

function kept(node: Node, people: readonly string[]): Edit {
  if (!node.isLeaf)
    return {
      type: 'box',
      op: 'both',
      a: node,
      b: node,
      children: node.children.map((child) => kept(child, people)),
    };
  const { block } = node;
  const pair: LeafEdit = { type: 'leaf', op: 'pair', a: node, b: node, move: null };
  if (block?.type === 'row') {
    const cells = block.cells.map(({ runs }) => segmentsOf(runs, people));
    if (cells.every((segments) => segments === null)) return pair;
    const side = (which: 'old' | 'new', exact: number): Leaf => ({
      ...node,
      exact,
      block: {
        ...block,
        cells: block.cells.map((cell, i) => ({
          ...cell,
          runs: cells[i] ? runsOfSegments(cells[i], which) : cell.runs,
        })),
      },
    });
    return { ...pair, a: side('old', -1), b: side('new', -2), cells };
  }
  const segments = block && 'runs' in block ? segmentsOf(block.runs, people) : null;
  if (segments === null || !block || !('runs' in block)) return pair;
  const side = (which: 'old' | 'new', exact: number): Leaf => ({
    ...node,
    exact,
    block: { ...block, runs: runsOfSegments(segments, which) },
  });
  return { ...pair, a: side('old', -1), b: side('new', -2), segments };
}

/** Runs with signs in them as segments; `null`: they have none. */
function segmentsOf(runs: readonly Run[], people: readonly string[]): Segment[] | null {
  let state = KEPT;
  let isSigned = false;
  const segments: Segment[] = [];
  const add = (content: Segment['content'], { marks }: Run) => {
    if (content === '') return;
    const { op, by } = state;
    segments.push({
      op,
      by,
      content,
      oldMarks: op === 'inserted' ? null : marks,
      newMarks: op === 'deleted' ? null : marks,
    });
  };
  for (const run of runs) {
    if (run.type !== 'text') {
      add(run, run);
      continue;
    }
    let at = 0;
    for (const sign of run.text.matchAll(SIGN)) {
      add(run.text.slice(at, sign.index), run);
      state = stateOf(sign, people);
      isSigned = true;
      at = sign.index + sign[0].length;
    }
    add(run.text.slice(at), run);
  }
  return isSigned ? segments : null;
}

function oneSided(node: Node, { op, by }: State): Edit {
  const sides = op === 'deleted' ? { a: node, b: null } : { a: null, b: node };
  if (node.isLeaf) return { type: 'leaf', op, by, move: null, ...sides } as LeafEdit;
  const children = node.children.map((child) => oneSided(child, { op, by }));
  return { type: 'box', op, ...sides, children } as BoxEdit;
}
