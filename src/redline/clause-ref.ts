import { type ClauseRef, type Heading, textOfRuns } from '../model/index.ts';

/** A clause by its heading. */
export function refOf(heading: Heading): ClauseRef {
  return {
    anchor: heading.anchor,
    number: heading.number,
    title: textOfRuns(heading.runs).replace(/\s+/g, ' ').trim(),
  };
}
