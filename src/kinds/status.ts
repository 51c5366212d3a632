/** The status of a policy’s versions by day, for its pages. */
import { kind } from './kind.ts';
import { versionsOf } from './said.ts';
import { policyPages } from './subjects.ts';

export const statusFile = kind({
  name: 'status',
  all: policyPages,
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
});
