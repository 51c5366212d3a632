/** The Atom feed of a policy in a language. */
import { atomFeed } from '../output/index.ts';
import { feedRequest } from '../site/index.ts';
import { file } from './kind.ts';
import { versionsOf } from './said.ts';

export const policyFeed = file({
  at: '[locale]/[policy]/feed.xml',
  each: 'policy',
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
  answer: async ({ locale, policy }) => new Response(await atomFeed(feedRequest(locale, policy))),
});
