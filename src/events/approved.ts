/** Somebody in the company approved a text before it was published. Entered with the version by `archive/publish.ts`. */
import * as z from 'zod';
import { day, eventKind } from './event.ts';

export const approved = eventKind({
  type: 'approved',
  fields: {
    by: z.string(),
    /** In what capacity they approved: `legal`, `privacy officer`. */
    role: z.string(),
    date: day,
  },
});
