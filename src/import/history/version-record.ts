/** The record of a version that is taken in: its days, where it comes from, and why it is called what it is. */
import { stringify } from 'yaml';
import type { IsoDate, Origin } from '../../model/index.ts';
import type { Candidate } from './fold.ts';
import type { HistoryVersion, SourceDocument, Told } from './states.ts';

const QUIET =
  'Only addresses that links lead to, or numbers of a list, are others. Every word of the text stayed as it was.';
const TECHNICAL =
  'The watcher recorded this change as its own: it reads the page in another way since. The words of the company may be the same.';

const CORRECTION = 'The source calls this change a correction of its text.';

/** Why the change of a version is called editorial; `null`: nobody has decided yet what it is. */
export function whyEditorial({ isTechnical, state }: Candidate, isQuiet: boolean): string | null {
  if (isTechnical) return TECHNICAL;
  if (state.correction !== undefined) return CORRECTION;
  return isQuiet ? QUIET : null;
}

/** What is said of the version `before`, where `made` puts it right. */
export function correctionOf(
  { state }: Candidate,
  before: string | null,
  made: { readonly id: string; readonly published: IsoDate },
): Told | null {
  if (state.correction === undefined || before === null) return null;
  const words = state.correction === '' ? '' : `: ${state.correction}`;
  return {
    version: before,
    day: made.published,
    note: `The source published a correction${words}. Version ${made.id} is the text with it.`,
  };
}

/** The version that holds when the source ends; `null`: the source goes on, or the archive knows it. */
export function endingOf(
  { known, repealed }: SourceDocument,
  written: readonly HistoryVersion[],
): Told | null {
  if (!repealed) return null;
  const all = [...(known?.versions ?? []).filter(({ neverHeld }) => !neverHeld), ...written];
  const last = all.findLast(({ effective }) => effective < repealed.day);
  if (!last || ('withdrawn' in last && last.withdrawn !== null)) return null;
  return { version: last.id, day: repealed.day, note: repealed.why };
}

export const originOf = ({ from }: SourceDocument, { state }: Candidate, line: string | null): Origin => ({
  from,
  ref: state.ref,
  path: state.path,
  ...(line === null ? {} : { line }),
});

/** `why`: the reason for which a change is called editorial; `null`: nobody has decided yet what it is. */
export function recordOf({
  published,
  effective,
  origin,
  why,
}: {
  readonly published: IsoDate;
  readonly effective: IsoDate;
  readonly origin: Origin;
  readonly why: string | null;
}): string {
  const change = {
    class: why === null ? 'unknown' : 'editorial',
    material: null,
    reason: why,
    kinds: [],
    summary: {},
  };
  return stringify({ published, effective, origin, change }, { lineWidth: 110 });
}
