/** A version was published. Entered with its files by `archive/publish.ts` and `archive/append.ts`. */
import type { IsoInstant } from '../model/index.ts';
import { day, digest, digests, eventKind, textFormat } from './event.ts';

export const published = eventKind({
  type: 'published',
  fields: {
    effective: day,
    published: day,
    /** Of the bytes of `version.yaml`. */
    record: digest,
    /** Of the bytes of `facts.yaml`, if there is one. */
    facts: digest.nullable(),
    /** Of the bytes of each `LOCALE.md`. */
    source: digests,
    /** Of the bytes of each `.txt` download. */
    text: digests,
    textFormat,
  },
  start: {
    /** When it was written to the ledger; later than `published` for texts entered after their date. */
    enteredAt: null as IsoInstant | null,
  },
  effect: ({ enteredAt }, { at }) => ({ enteredAt: enteredAt ?? at }),
});
