/** Every version of a policy. */
import { kind } from './kind.ts';
import { everything } from './said.ts';
import { policyPages } from './subjects.ts';

export const historyPage = kind({
  name: 'history',
  all: policyPages,
  says: ({ policy }) => everything(policy),
  isDaily: true,
});
