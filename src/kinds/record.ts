/** What is on record about a version, and how to check it. */
import { page } from './kind.ts';
import { eventsAbout, testimonies } from './said.ts';

export const record = page({
  at: '[locale]/[policy]/[version]/record/',
  each: 'version',
  says: ({ policy, version }) => [version, eventsAbout(policy, version), testimonies()],
});
