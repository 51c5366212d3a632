/** The status of a policy’s versions on each day, as data for its pages. */
import { statusManifest } from '../site/index.ts';
import { file } from './kind.ts';
import { versionsOf } from './said.ts';

export const status = file({
  at: '[locale]/[policy]/status.json',
  each: 'policy',
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
  answer: ({ policy, locale }) => Response.json(statusManifest(policy, locale)),
});
