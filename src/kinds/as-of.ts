/** Which version held on which day, in words, as data for the pages of clauses. */
import { asOfData } from '../site/index.ts';
import { file } from './kind.ts';
import { versionsOf } from './said.ts';

export const asOf = file({
  at: '[locale]/[policy]/history/as-of.json',
  each: 'policy',
  says: ({ policy }) => versionsOf(policy),
  answer: ({ policy, locale }) => Response.json(asOfData(policy, locale)),
});
