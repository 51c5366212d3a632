/** Every version with the moment from which it held (RFC 7089). */
import { kind } from './kind.ts';
import { versionsOf } from './said.ts';
import { policyPages } from './subjects.ts';

export const timeMapFile = kind({
  name: 'timemap',
  all: policyPages,
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
});
