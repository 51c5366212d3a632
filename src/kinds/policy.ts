/** The version in force, at the address of its policy. */
import { kind } from './kind.ts';
import { everything } from './said.ts';
import { policyPages } from './subjects.ts';

export const policyPage = kind({
  name: 'policy',
  all: policyPages,
  says: ({ policy }) => everything(policy),
  isDaily: true,
});
