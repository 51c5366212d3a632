/** The id of a version: its effective date, and a counter where that day has a version already. */
import type { IsoDate } from '../model/index.ts';

/** The effective date, or the date and the first free counter if that day has a version already. */
export function freeId(effective: IsoDate, taken: ReadonlySet<string>): string {
  let id: string = effective;
  for (let n = 1; taken.has(id); n++) id = `${effective}.${n}`;
  return id;
}
