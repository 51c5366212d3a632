/** Files beside the texts of a draft that are never published. */
import { APPROVALS_FILE } from './approvals.ts';
import { COMMENTS_FILE } from './comments.ts';
import { REVIEWS_FILE } from './reviews.ts';

/** Names of files in a draft's folder. */
export const COMPANIONS: ReadonlySet<string> = new Set([APPROVALS_FILE, COMMENTS_FILE, REVIEWS_FILE]);
