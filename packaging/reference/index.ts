/** The pages of the documentation that are made from the code: what a person would copy wrong. */
import type { GeneratedFile } from '../lists.ts';
import { commandsReference } from './commands.ts';
import { filesReference } from './files.ts';
import { rulesReference } from './rules.ts';
import { siteApiReference } from './site-api.ts';

export async function referencePages(): Promise<readonly GeneratedFile[]> {
  return [
    ['docs/reference/commands.md', await commandsReference()],
    ['docs/reference/files.md', filesReference()],
    ['docs/reference/rules.md', rulesReference()],
    ['docs/reference/site-api.md', siteApiReference()],
  ];
}
