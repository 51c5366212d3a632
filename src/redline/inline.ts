/**
 * Compares the inline content of two leaves: first the words, then what they wear.
 *
 * The result is a list of segments in reading order. Its two projections (without deletions, without insertions) are
 * exactly the new and the old runs; `inline-tree.ts` turns it into elements.
 */
import type { Mark, Run } from '../model/index.ts';
import { diffTokens } from './diff-tokens.ts';
import { smooth } from './smooth.ts';
import { Interner, tokensOf } from './words.ts';

/** A stretch of inline content that one or both sides have. A side that lacks it has no marks for it. */
export interface Segment {
  readonly op: 'kept' | 'deleted' | 'inserted';
  /** Text, or the run of an image, a break or a footnote reference. */
  readonly content: string | Exclude<Run, { type: 'text' }>;
  readonly oldMarks: readonly Mark[] | null;
  readonly newMarks: readonly Mark[] | null;
}

interface Atom {
  readonly text: string;
  readonly run: Run;
}

/** The segments that lead from `oldRuns` to `newRuns`. */
export function compareRuns(oldRuns: readonly Run[], newRuns: readonly Run[]): Segment[] {
  const oldAtoms = atomsOf(oldRuns);
  const newAtoms = atomsOf(newRuns);
  const interner = new Interner();
  const idsOf = (atoms: readonly Atom[]) => Int32Array.from(atoms, (atom) => interner.idOf(atom.text));
  const oldTexts = oldAtoms.map((atom) => atom.text);
  const newTexts = newAtoms.map((atom) => atom.text);
  const stretches = smooth(diffTokens(idsOf(oldAtoms), idsOf(newAtoms)), oldTexts, newTexts);

  const segments: Segment[] = [];
  for (const { op, a0, a1, b0, b1 } of stretches) {
    const atoms = op === 'inserted' ? newAtoms.slice(b0, b1) : oldAtoms.slice(a0, a1);
    atoms.forEach((atom, i) => {
      const oldMarks = op === 'inserted' ? null : atom.run.marks;
      const newMarks = op === 'deleted' ? null : op === 'kept' ? newAtoms[b0 + i]!.run.marks : atom.run.marks;
      push(segments, { op, content: atom.run.type === 'text' ? atom.text : atom.run, oldMarks, newMarks });
    });
  }
  return segments;
}

/** The segments that lead from one plain text to another. */
export function compareTexts(oldText: string, newText: string): Segment[] {
  const runsOf = (text: string): Run[] => [{ type: 'text', text, marks: NO_MARKS }];
  return compareRuns(runsOf(oldText), runsOf(newText));
}

const NO_MARKS: readonly Mark[] = [];

/** The segments of a leaf that only one side has. */
export function onlySide(runs: readonly Run[], op: 'deleted' | 'inserted' | 'kept'): Segment[] {
  return runs.map((run) => ({
    op,
    content: run.type === 'text' ? run.text : run,
    oldMarks: op === 'inserted' ? null : run.marks,
    newMarks: op === 'deleted' ? null : run.marks,
  }));
}

function push(segments: Segment[], segment: Segment) {
  const last = segments.at(-1);
  const canJoin =
    last !== undefined &&
    last.op === segment.op &&
    typeof last.content === 'string' &&
    typeof segment.content === 'string' &&
    last.oldMarks === segment.oldMarks &&
    last.newMarks === segment.newMarks;
  if (canJoin) segments[segments.length - 1] = { ...last, content: `${last.content}${segment.content}` };
  else segments.push(segment);
}

/** Words, blanks and signs of the text, and one atom for each image, break and footnote reference. */
function atomsOf(runs: readonly Run[]): Atom[] {
  return runs.flatMap((run): Atom[] => {
    switch (run.type) {
      case 'text':
        return tokensOf(run.text).map((text) => ({ text, run }));
      case 'break':
        return [{ text: '\u0000br', run }];
      case 'image':
        return [{ text: `\u0000img ${run.src}\u0000${run.alt}\u0000${run.title ?? ''}`, run }];
      case 'note':
        return [{ text: `\u0000note ${run.id} ${run.number} ${run.use}`, run }];
      default:
        return run satisfies never;
    }
  });
}
