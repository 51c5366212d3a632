/** Checks that files and policies named in `organisation.yaml` exist: pictures in `templates/site/`, policies in links. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Organisation } from '../model/index.ts';
import { problem, problemLine } from './problem.ts';
import { placesIn } from './yaml-places.ts';

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
    return [problem(FILE, reason, { rule: 'archive/missing', place: placesIn(root, FILE)([key]) })];
  });
}

/** Errors: `link/internal`, at each link. `ids`: of the policies that exist. */
export function missingPolicies(
  root: string,
  { navigation, footer }: Pick<Organisation, 'navigation' | 'footer'>,
  ids: readonly string[],
): VFileMessage[] {
  const placeAt = placesIn(root, FILE);
  const problems = Object.entries({ navigation, footer }).flatMap(([list, links]) =>
    links.flatMap(({ href }, i) =>
      Object.entries(href).flatMap(([locale, address]) => {
        const id = /^policy:(.+)$/.exec(address ?? '')?.[1];
        if (id === undefined || ids.includes(id)) return [];
        const reason = `Unexpected link to policy \`${id}\`, expected one of ${ids.map((one) => `\`${one}\``).join(', ')}`;
        return [problem(FILE, reason, { rule: 'link/internal', place: placeAt([list, i, 'href', locale]) })];
      }),
    ),
  );
  // An address used in every language gives the same problem in each.
  return [...new Map(problems.map((one) => [problemLine(one), one])).values()];
}
