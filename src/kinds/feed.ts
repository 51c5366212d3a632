/** The feed of a policy in a language. */
import { kind } from './kind.ts';
import { versionsOf } from './said.ts';
import { policyPages } from './subjects.ts';

export const policyFeed = kind({
  name: 'feed',
  all: policyPages,
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
});
