/** Any two versions of a policy, compared in the browser. */
import { kind } from './kind.ts';
import { versionsOf } from './said.ts';
import { policyPages } from './subjects.ts';

export const comparePage = kind({
  name: 'compare',
  all: policyPages,
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
});
