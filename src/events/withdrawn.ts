/** A version was withdrawn: an announced one never comes into force, the one in force ends without a successor. */
import * as z from 'zod';
import { type IsoDate, type IsoInstant, neverHeld, statusOn } from '../model/index.ts';
import { beforePublication, day, eventKind } from './event.ts';

export const withdrawn = eventKind({
  type: 'withdrawn',
  fields: { note: z.string(), date: day },
  decide({ reason, isLate = false }: { reason: string; isLate?: boolean }, { on, today, version, versions }) {
    if (version.withdrawn !== null)
      return `Unexpected withdrawal, the version has been withdrawn as of ${version.withdrawn} already`;
    if (on < today && !isLate)
      return `Unexpected day ${on} in the past, expected ${today} or later: what held has held; if it was withdrawn then and is only entered now, say so with --late`;
    const early = beforePublication({ on, version });
    if (early !== null) return early;
    if (neverHeld(version) || statusOn(version, versions, on) === 'superseded')
      return `Unexpected withdrawal of a version that is superseded on ${on}, expected one that is in force or upcoming then`;
    return { note: reason, date: on };
  },
  start: {
    /** First day on which it is no longer in force, without a successor. */
    withdrawn: null as IsoDate | null,
    /** When the withdrawal was written to the ledger; later than its day if it was entered afterwards. */
    withdrawnAt: null as IsoInstant | null,
    /** Why it was withdrawn, in the company's words. */
    withdrawnNote: null as string | null,
  },
  effect: (_, { at, date, note }) => ({ withdrawn: date, withdrawnAt: at, withdrawnNote: note }),
  command: {
    name: 'withdraw',
    description: 'end a version that is in force, or withdraw one that was announced',
    needsVersion: true,
    options: [
      { flags: '--reason <words>', description: 'the reason, as readers will see it', isRequired: true },
      { flags: '--on <date>', description: 'first day on which it is no longer in force (default: today)' },
      {
        flags: '--late',
        description: 'allow a day in the past: it happened then and is recorded only now',
      },
    ],
    read: (given) => ({ reason: given.words('--reason')!, isLate: given.flag('--late') }),
  },
});
