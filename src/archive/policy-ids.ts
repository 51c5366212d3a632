/**
 * Which ids policies may have. An id is part of addresses, and some addresses belong to other pages of the site. The list of
 * reserved ids has grown; an id under which something was published before it was reserved stays valid, since what is
 * published never moves.
 */
import { SPOKEN } from '../languages/index.ts';
import { namesBesidePolicies, rootNames } from '../model/index.ts';
import { problem } from './problem.ts';

/** Reserved from the beginning: no ledger has them. */
const FIRST_RESERVED = ['facts', 'banner', 'draft', 'search', 'api', 'notices', 'history', 'compare'];
/** Reserved later, like the names of the site's own pages: a ledger may have them. */
const LATER_RESERVED = ['changes', 'follow', 'log', 'witness', 'brand', 'pagefind', 'well-known'];

/** Those of them that are folders at the site's root. */
const ROOT_FOLDERS = ['witness', 'brand', 'pagefind', 'well-known'];

/** Device names of Windows: no folder can have such a name there, so git could not check it out. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const POLICY_ID = /^[a-z][a-z0-9-]*$/;

/** Whether a ledger may contain `id`, including ids that were reserved later. */
export const mayBeInLedger = (id: string): boolean => POLICY_ID.test(id) && !FIRST_RESERVED.includes(id);

/** Whether a new policy may have `id`. `locales`: the languages of the site. */
export const isPolicyId = (id: string, locales: readonly string[] = SPOKEN): boolean =>
  mayBeInLedger(id) && !reservedSince(id, locales);

const reservedSince = (id: string, locales: readonly string[]): boolean =>
  DEVICE.test(id) ||
  LATER_RESERVED.includes(id) ||
  namesBesidePolicies().includes(id) ||
  rootNames().includes(id) ||
  locales.some((locale) => locale.toLowerCase() === id);

interface PolicyIdPlace {
  readonly locales: readonly string[];
  readonly rootLocale: string | null;
  /** The ledger has a version under it. */
  readonly isPublished: boolean;
}

/** Problems with the id of the policy in `path`. Where its pages would collide with others, the problem says what to do. */
export function policyIdProblem(
  path: string,
  id: string,
  { locales, rootLocale, isPublished }: PolicyIdPlace,
) {
  const rule = 'archive/policy-id';
  if (isPolicyId(id, locales)) return null;
  if (!POLICY_ID.test(id))
    return problem(path, `Unexpected policy id \`${id}\`, expected small letters, digits and hyphens`, {
      rule,
    });
  if (DEVICE.test(id)) {
    const reason = `Unexpected policy id \`${id}\`, which no folder can have on Windows: `;
    return isPublished
      ? problem(
          path,
          `${reason}versions were published under it, so it stays; nobody can check it out there`,
          {
            rule,
            severity: 'warning',
          },
        )
      : problem(path, `${reason}rename the folder, for example to \`${id}-policy\``, { rule });
  }
  const isAtRoot = [...ROOT_FOLDERS, ...locales.map((locale) => locale.toLowerCase())].includes(id);
  if (isPublished && rootLocale !== null && isAtRoot) {
    const reason = `Unexpected \`rootLocale\` beside the policy id \`${id}\`: at the root its pages would stand where the site has its own. Versions were published under it, so it cannot be renamed: take \`rootLocale\` out of organisation.yaml`;
    return problem(path, reason, { rule });
  }
  if (isPublished && mayBeInLedger(id)) {
    const reason = `The policy id \`${id}\` is reserved now. Versions were published under it, so it stays as it is, at its own addresses; do not rename the folder`;
    return problem(path, reason, { rule, severity: 'warning' });
  }
  const reason = `Unexpected policy id \`${id}\`, which is reserved for addresses of the site: nothing is published under it yet, so rename the folder`;
  return problem(path, reason, { rule });
}
