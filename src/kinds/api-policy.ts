/** The timeline of a policy in the API. */
import { apiPolicy as entryOf } from '../output/index.ts';
import { fullAddresses, loadSite } from '../site/index.ts';
import { file } from './kind.ts';
import { publishedPolicies } from './subjects.ts';

export const apiPolicy = file({
  at: 'api/v1/[policy]/index.json',
  all: () => publishedPolicies().map((policy) => ({ policy })),
  answer: ({ policy }) => Response.json(entryOf(policy, loadSite().asOf, fullAddresses())),
});
