/** Ways to follow the changes of a policy: calendar, mail, feeds. */
import { page } from './kind.ts';
import { versionsOf } from './said.ts';

export const follow = page({
  at: '[locale]/[policy]/follow/',
  each: 'policy',
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
});
