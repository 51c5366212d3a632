/** Ways to hear of changes of a policy. */
import { kind } from './kind.ts';
import { versionsOf } from './said.ts';
import { policyPages } from './subjects.ts';

export const followPage = kind({
  name: 'follow',
  all: policyPages,
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
});
