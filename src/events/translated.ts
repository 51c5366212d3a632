/** A version got its text in one more language. Entered with its file by `archive/translate.ts`. */
import * as z from 'zod';
import { STANDINGS } from '../model/index.ts';
import { digests, eventKind, locale, textFormat } from './event.ts';

export const translated = eventKind({
  type: 'translated',
  fields: {
    locale,
    source: digests,
    text: digests,
    textFormat,
    standing: z.enum(STANDINGS),
  },
});
