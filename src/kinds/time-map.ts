/** Every version with the moment from which it was in force, in the form that web archives read (RFC 7089). */
import { timeMap as timeMapOf } from '../output/index.ts';
import { fullAddresses } from '../site/index.ts';
import { file } from './kind.ts';
import { versionsOf } from './said.ts';

export const timeMap = file({
  at: '[locale]/[policy]/timemap.link',
  each: 'policy',
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
  answer: ({ policy, locale }) => new Response(timeMapOf(policy, locale, fullAddresses())),
});
