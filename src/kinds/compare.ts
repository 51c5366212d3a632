/** Any two versions of a policy, compared in the browser. */
import { page } from './kind.ts';
import { versionsOf } from './said.ts';

export const compare = page({
  at: '[locale]/[policy]/compare/',
  each: 'policy',
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
});
