import type { ClauseRef } from '../model/change.ts';
import { type Heading, textOfRuns } from '../model/document.ts';

/** A clause by its heading. */
export function refOf(heading: Heading): ClauseRef {
  return {
    anchor: heading.anchor,
    number: heading.number,
    title: textOfRuns(heading.runs).replace(/\s+/g, ' ').trim(),
  };
}
