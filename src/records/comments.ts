/** `comments.yaml`: comments on a draft. It is kept beside the draft's texts and never published. */
import type { z } from 'zod';
import { flag, list, locale, object, orNull, text } from './words.ts';

const commentSchema = object({
  locale: locale.describe('The text that it is about'),
  author: text.describe('Who wrote it'),
  at: orNull(text).describe('When, as the file of the author says'),
  clause: orNull(text).describe('Anchor of the section; null: before the first one'),
  quote: orNull(text).describe('The words that were marked; null: the paragraph as a whole'),
  paragraph: orNull(text).describe('All words of their paragraph'),
  text: text.describe('The comment'),
  open: flag.default(true).describe('false: it is settled'),
});

/** The comments on a draft, in the order of its text. */
export const commentsSchema = list(commentSchema, 'a list of comments');

export type DraftComment = Readonly<z.output<typeof commentSchema>>;
