/** The shape of `redline.json`, published as a JSON Schema with those of the API. */
import * as z from 'zod';
import { ALERT_KINDS, CHANGE_TYPES } from '../model/index.ts';
import { digest, locale } from '../records/index.ts';

const clause = z
  .strictObject({ anchor: z.string(), number: z.string().nullable(), title: z.string() })
  .nullable();
const values = { old: z.string(), new: z.string() };

const change = z.strictObject({
  id: z.int().describe('From 1; its place in the marked text has the id `change-N`'),
  type: z.enum(CHANGE_TYPES),
  from: clause,
  to: clause,
  note: z.int().optional(),
  wholeClause: z.boolean(),
  oldText: z.string().nullable(),
  newText: z.string().nullable(),
  edits: z.array(z.strictObject(values)),
  alerts: z.array(z.strictObject({ kind: z.enum(ALERT_KINDS), ...values })),
  words: z.strictObject({ removed: z.int(), added: z.int() }),
});

export const redlineSchema = z
  .strictObject({
    format: z.literal(2).describe('Format 1 had no `word`'),
    policy: z.string(),
    locale: locale,
    from: z.string().describe('Id of the old version'),
    to: z.string(),
    texts: z
      .strictObject({ from: digest, to: digest })
      .describe('Of the plain texts, as the ledger has them'),
    changes: z.strictObject({
      count: z.int(),
      digest: digest.describe('Of the list as JSON with sorted keys and no blanks'),
      list: z.array(change),
      places: z.boolean().describe('Whether each change has its place in the marked text'),
    }),
    redline: digest.describe('Of the HTML inside the `article` element of the page'),
    word: digest
      .nullable()
      .describe('Of the Word file with tracked changes beside it; `null` where none stands there'),
    accepted: digest.describe('Of the new text, one block a line'),
    rejected: digest.describe('Of the old text, one block a line'),
  })
  .describe('What stands beside a redline so that anybody can check it');
