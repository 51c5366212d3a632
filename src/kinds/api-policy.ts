/** The entry of a policy in the API. */
import { kind } from './kind.ts';
import { everything } from './said.ts';
import { publishedPolicies } from './subjects.ts';

export const apiPolicyFile = kind({
  name: 'api',
  all: () =>
    publishedPolicies().map((policy) => ({ params: { policy: policy.policy.id }, props: { policy } })),
  says: ({ policy }) => everything(policy),
  isDaily: true,
});
