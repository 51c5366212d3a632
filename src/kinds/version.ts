/** One version, for ever; where it has no text in a language, its page says so. */
import { kind } from './kind.ts';
import { aboutVersion } from './said.ts';
import { versionPages } from './subjects.ts';

export const versionPage = kind({
  name: 'version',
  all: versionPages,
  says: aboutVersion,
});
