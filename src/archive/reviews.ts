/** `reviews.yaml` of a draft: who changed what, and which conflicts are open. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { stringify } from 'yaml';
import { TOOL_LOCALE } from '../model/index.ts';
import { type DraftReviews, type ReviewConflict, reviewsSchema } from '../records/index.ts';
import { type Archive, versionPath } from './archive.ts';
import { problem } from './problem.ts';
import { readYaml } from './yaml.ts';

const inOneSentence = (people: readonly string[]) =>
  new Intl.ListFormat(TOOL_LOCALE, { type: 'conjunction' }).format(people);

export const REVIEWS_FILE = 'reviews.yaml';

/** Where the changes of several people to a policy's draft are kept. */
export const reviewsPath = (policy: string): string => `${versionPath(policy, 'draft')}/${REVIEWS_FILE}`;

export const NO_REVIEWS: DraftReviews = { conflicts: [], changes: [], bases: {} };

export interface ReadReviews {
  readonly reviews: DraftReviews;
  readonly problems: readonly VFileMessage[];
}

/** The reviews of a draft; none where there is no file. A file that cannot be read has problems and no reviews. */
export function readReviews({ root }: Pick<Archive, 'root'>, policy: string): ReadReviews {
  const path = reviewsPath(policy);
  const file = join(root, path);
  if (!existsSync(file)) return { reviews: NO_REVIEWS, problems: [] };
  const source = { path, text: readFileSync(file, 'utf8'), holdsTexts: true };
  const { value, problems } = readYaml(source, reviewsSchema);
  return { reviews: value ?? NO_REVIEWS, problems };
}

/** The bytes of the file. */
export const reviewsText = (reviews: DraftReviews): string =>
  `# Who changed what in the draft, and where people would have it otherwise. It is never published.\n${stringify(reviews, { lineWidth: 110 })}`;

/** The conflicts of a draft that nobody has decided yet. */
export const openConflicts = ({ conflicts }: DraftReviews): readonly ReviewConflict[] =>
  conflicts.filter(({ open }) => open);

/** An error for each open conflict, and whatever is wrong with the file. */
export function conflictProblems(archive: Pick<Archive, 'root'>, policy: string): VFileMessage[] {
  const { reviews, problems } = readReviews(archive, policy);
  return [
    ...problems,
    ...openConflicts(reviews).map(({ number, clause, locale, wordings }) =>
      problem(
        reviewsPath(policy),
        `Unexpected open conflict ${number} of ${wordings.map(({ authors }) => inOneSentence(authors)).join(', ')} on ${clause === null ? 'the beginning' : `\`#${clause}\``} (${locale}), expected a choice: \`gazette settle ${policy} ${number}\` shows the wordings`,
        { rule: OPEN_CONFLICT },
      ),
    ),
  ];
}

export const OPEN_CONFLICT = 'draft/open-conflict';
