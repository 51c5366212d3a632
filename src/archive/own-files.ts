/** What `organisation.yaml` names elsewhere must be there: pictures in `templates/site/`, policies that links lead to. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Organisation } from '../model/index.ts';
import { problem } from './problem.ts';

const FILE = 'policies/organisation.yaml';

/** Errors: `archive/missing`. */
export function missingPictures(
  root: string,
  { logo, favicon }: Pick<Organisation, 'logo' | 'favicon'>,
): VFileMessage[] {
  return Object.entries({ logo, favicon }).flatMap(([key, name]) => {
    const path = `templates/site/${name}`;
    if (name === null || statSync(join(root, path), { throwIfNoEntry: false })?.isFile()) return [];
    const reason = `Unexpected ${key} \`${name}\`, expected the file ${path} to be there`;
    return [problem(FILE, reason, { rule: 'archive/missing' })];
  });
}

/** Errors: `link/internal`. `ids`: of the policies that there are. */
export function missingPolicies(
  { navigation, footer }: Pick<Organisation, 'navigation' | 'footer'>,
  ids: readonly string[],
): VFileMessage[] {
  const hrefs = [...navigation, ...footer].flatMap(({ href }) => Object.values(href));
  const named = hrefs.flatMap((href) => /^policy:(.+)$/.exec(href)?.[1] ?? []);
  return [...new Set(named)]
    .filter((id) => !ids.includes(id))
    .map((id) =>
      problem(
        FILE,
        `Unexpected link to policy \`${id}\`, expected one of ${ids.map((one) => `\`${one}\``).join(', ')}`,
        {
          rule: 'link/internal',
        },
      ),
    );
}
