/**
 * Checks that what `organisation.yaml` names exists: pictures in `templates/site/`, policies in links; and that it names the
 * languages that bind.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Organisation } from '../model/index.ts';
import type { ArchivedPolicy } from './archive.ts';
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

/**
 * The language that binds has pages of its own: without them readers would have translations alone. Errors:
 * `policy/binding-language`, for each language that is left out.
 */
export function unspokenBindings(
  root: string,
  { locales }: Pick<Organisation, 'locales'>,
  policies: readonly ArchivedPolicy[],
): VFileMessage[] {
  const unspoken = Map.groupBy(
    policies.filter(({ policy }) => !locales.includes(policy.authoritative)),
    ({ policy }) => policy.authoritative,
  );
  return [...unspoken].map(([locale, those]) => {
    const ids = those.map(({ policy }) => policy.id).join(', ');
    const reason = `Unexpected absence of \`${locale}\` among the languages, expected the one that binds: it is \`authoritative\` in ${ids}, and its pages would be gone`;
    return problem(FILE, reason, {
      rule: 'policy/binding-language',
      place: placesIn(root, FILE)(['locales']),
    });
  });
}
