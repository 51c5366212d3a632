/** The element tree that flat runs stand for: neighbours that share their outer marks share the elements. */
import type { Mark, Run } from './document.ts';

export type InlineNode<L> =
  | { readonly type: 'leaf'; readonly leaf: L }
  | { readonly type: 'mark'; readonly mark: Mark; readonly children: readonly InlineNode<L>[] };

/** Nests `runs` by their marks, outermost mark first. */
export function nestRuns(runs: readonly Run[], depth = 0): InlineNode<Run>[] {
  const nodes: InlineNode<Run>[] = [];
  let at = 0;
  while (at < runs.length) {
    const run = runs[at]!;
    const mark = run.marks[depth];
    if (mark === undefined) {
      nodes.push({ type: 'leaf', leaf: run });
      at++;
      continue;
    }
    let end = at + 1;
    while (end < runs.length && equalMark(runs[end]!.marks[depth], mark)) end++;
    nodes.push({ type: 'mark', mark, children: nestRuns(runs.slice(at, end), depth + 1) });
    at = end;
  }
  return nodes;
}

/** Whether two marks are the same: of one type and, for links, to one address under one title. */
export function equalMark(a: Mark | undefined, b: Mark | undefined): boolean {
  if (a === undefined || b === undefined || a.type !== b.type) return false;
  return a.type !== 'link' || (b.type === 'link' && a.href === b.href && a.title === b.title);
}

/** Whether two lists of marks are the same, in the same order. */
export function equalMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a === b || (a.length === b.length && a.every((mark, i) => equalMark(mark, b[i])));
}

/** Whether two lists of runs are the same, content and marks. */
export function equalRuns(a: readonly Run[], b: readonly Run[]): boolean {
  return a.length === b.length && a.every((run, i) => equalRun(run, b[i] as Run));
}

function equalRun(a: Run, b: Run): boolean {
  if (!equalMarks(a.marks, b.marks)) return false;
  if (a.type === 'text') return b.type === 'text' && a.text === b.text;
  if (a.type === 'image')
    return b.type === 'image' && a.src === b.src && a.alt === b.alt && a.title === b.title;
  if (a.type === 'note')
    return b.type === 'note' && a.id === b.id && a.number === b.number && a.use === b.use;
  return a.type === b.type;
}
