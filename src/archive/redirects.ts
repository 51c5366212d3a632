/** Checks the redirects of `organisation.yaml`: the old address must be free, the new one must exist. */
import type { VFileMessage } from 'vfile-message';
import type { Organisation } from '../model/index.ts';
import { pathOf } from '../records/index.ts';
import { type Addressed, isTaken, standingOf } from './addresses.ts';
import { problem } from './problem.ts';
import { placesIn } from './yaml-places.ts';

/** Problems `archive/redirect`: old addresses that the site itself uses, and new ones where it has nothing. */
export function redirectProblems(
  root: string,
  addressed: Addressed,
  { redirects: own }: Pick<Organisation, 'redirects'>,
): VFileMessage[] {
  const file = 'policies/organisation.yaml';
  const rule = 'archive/redirect';
  const placeAt = placesIn(root, file);
  const olds = new Set(Object.keys(own).map(pathOf));
  return Object.entries(own).flatMap(([from, to]) => {
    if (isTaken(addressed, pathOf(from)))
      return [
        problem(file, `Unexpected redirect of \`${from}\`, where the site has its own page or file`, {
          rule,
          place: placeAt(['redirects', from]),
        }),
      ];
    const target = pathOf(to);
    if (!to.startsWith('/') || olds.has(target) || standingOf(addressed, target) !== 'nothing') return [];
    return [
      problem(file, `The redirect of \`${from}\` leads to \`${to}\`, where the site has nothing`, {
        rule,
        severity: 'warning',
        place: placeAt(['redirects', from]),
      }),
    ];
  });
}
