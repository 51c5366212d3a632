/**
 * Published history was replaced: this ledger does not begin with the lines of the ledger that readers had. Entered by
 * `archive/rewrite.ts`, one line for each version affected, and shown with their records for ever.
 */
import * as z from 'zod';
import { digest, eventKind } from './event.ts';

export const rewritten = eventKind({
  type: 'rewritten',
  fields: {
    /** SHA-256 of the former ledger's bytes, as its `ledger.sha256` had it. */
    former: digest,
    /** How many lines the former ledger had. */
    lines: z.number().int().positive(),
    /** How many of those lines, counted from the first, are unchanged. */
    kept: z.number().int().nonnegative(),
    /** Why, in the publisher's words. */
    reason: z.string(),
  },
});
