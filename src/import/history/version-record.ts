/** The record of a version that is taken in: its days, where it comes from, and why it is called what it is. */
import { stringify } from 'yaml';
import type { IsoDate, Origin } from '../../model/index.ts';
import type { Candidate } from './fold.ts';
import type { SourceDocument } from './states.ts';

export const QUIET =
  'Only addresses that links lead to, or numbers of a list, are others. Every word of the text stayed as it was.';
export const TECHNICAL =
  'The watcher recorded this change as its own: it reads the page in another way since. The words of the company may be the same.';

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
