/** Which version held on which day, in words, as data for the pages of clauses. */
import { kind } from './kind.ts';
import { versionsOf } from './said.ts';
import { policyPages } from './subjects.ts';

export const asOfFile = kind({
  name: 'as-of',
  all: policyPages,
  says: ({ policy }) => versionsOf(policy),
});
