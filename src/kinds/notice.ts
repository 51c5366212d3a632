/** The change notice of a version as a page. */
import { page } from './kind.ts';
import { versionsOf } from './said.ts';
import { notices } from './subjects.ts';

export const notice = page({
  at: '[locale]/[policy]/[version]/notice/',
  all: notices,
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
});
