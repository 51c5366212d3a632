/** `comments.yaml` of a draft: the comments of its reviewers. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { stringify } from 'yaml';
import { commentsSchema, type DraftComment } from '../records/index.ts';
import { type Archive, versionPath } from './archive.ts';
import { problem } from './problem.ts';
import { readYaml } from './yaml.ts';

export const COMMENTS_FILE = 'comments.yaml';

/** Where the comments on a policy's draft are kept. */
export const commentsPath = (policy: string): string => `${versionPath(policy, 'draft')}/${COMMENTS_FILE}`;

export interface ReadComments {
  readonly comments: readonly DraftComment[];
  readonly problems: readonly VFileMessage[];
}

/** The comments on a draft; none where there is no file. A file that cannot be read has problems and no comments. */
export function readComments({ root }: Pick<Archive, 'root'>, policy: string): ReadComments {
  const path = commentsPath(policy);
  const file = join(root, path);
  if (!existsSync(file)) return { comments: [], problems: [] };
  const { value, problems } = readYaml({ path, text: readFileSync(file, 'utf8') }, commentsSchema);
  return { comments: value ?? [], problems };
}

/** The bytes of the file. */
export const commentsText = (comments: readonly DraftComment[]): string =>
  `# What reviewers remarked on the draft. It is never published: settle a comment and write \`open: false\`.\n${stringify(comments)}`;

/** A problem for each open comment, and whatever is wrong with the file. */
export function commentProblems(archive: Pick<Archive, 'root'>, policy: string): VFileMessage[] {
  const { comments, problems } = readComments(archive, policy);
  const open = comments.filter((comment) => comment.open);
  return [
    ...problems,
    ...open.map(({ author, clause, locale, text }) =>
      problem(
        commentsPath(policy),
        `Open comment of ${author} on ${clause === null ? 'the beginning' : `\`#${clause}\``} (${locale}): ${text}`,
        { rule: OPEN_COMMENT, severity: 'warning' },
      ),
    ),
  ];
}

export const OPEN_COMMENT = 'draft/open-comment';
