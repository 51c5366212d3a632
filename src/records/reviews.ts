/** `reviews.yaml`: who changed what in a draft, and where their changes conflict. It is never published. */
import * as z from 'zod';
import { byLocale, count, expected, flag, list, locale, object, orNull, someOf, text } from './words.ts';

/** Markdown, kept byte for byte: it may be empty, and blanks matter. */
const markdown = z.string({ error: expected('Markdown as text') });

const authors = someOf(text, 'a list of names');
const clause = orNull(text).describe('Anchor of the section; null: before the first one');

const changeSchema = object({
  locale: locale.describe('The text that it is about'),
  clause,
  authors: authors.describe('Who made it; several made the same'),
  was: markdown.describe('The words before'),
  becomes: markdown.describe('The words now'),
});

const wordingSchema = object({
  authors: authors.describe('Who would have it so'),
  text: markdown.describe('Their words; nothing: these are taken out'),
  notes: markdown.default('').describe('Footnotes that they refer to'),
});

const conflictSchema = object({
  number: count('a conflict', 1).describe('What it is called'),
  locale: locale.describe('The text that it is about'),
  clause,
  blocks: flag.describe('Whether whole paragraphs are in dispute'),
  was: markdown.describe('What all of them began with'),
  before: markdown.describe('What stands before its place in the text'),
  words: markdown.describe('What stands there until somebody chooses'),
  after: markdown.describe('What stands behind it'),
  wordings: someOf(wordingSchema, 'a list of wordings').describe('What each would have there'),
  open: flag.default(true).describe('false: it is settled'),
});

/** The changes of several people to a draft. */
export const reviewsSchema = object({
  conflicts: list(conflictSchema, 'a list of conflicts').default([]).describe('Where they disagree'),
  changes: list(changeSchema, 'a list of changes').default([]).describe('What was joined'),
  bases: byLocale(markdown).default({}).describe('The texts that these people were given, by language'),
});

export type ReviewConflict = Readonly<z.output<typeof conflictSchema>>;
export type ReviewChange = Readonly<z.output<typeof changeSchema>>;
export type DraftReviews = Readonly<z.output<typeof reviewsSchema>>;
