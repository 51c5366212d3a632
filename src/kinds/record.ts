/** What is on record about a version, and how to check it. */
import { kind } from './kind.ts';
import { eventsAbout, testimonies } from './said.ts';
import { versionPages } from './subjects.ts';

export const recordPage = kind({
  name: 'record',
  all: versionPages,
  says: ({ policy, version }) => [version, eventsAbout(policy, version), testimonies()],
});
