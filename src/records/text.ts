/** The front matter of a text, `LOCALE.md`. */
import type { z } from 'zod';
import { STANDINGS } from '../model/index.ts';
import { choice, type Frozen, object, text } from './words.ts';

export const textSchema = object({
  title: text.describe('What the text is called, in its own language'),
  standing: choice(STANDINGS).describe(
    'authoritative: its words prevail; official: the company’s own translation; informative: it only helps',
  ),
});

export type TextRecord = Frozen<z.output<typeof textSchema>>;
