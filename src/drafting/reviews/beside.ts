/** What is written beside a draft once several people's changes are in it: who changed what, what is in dispute, and comments. */
import { commentsText, type ReadComments, reviewsText } from '../../archive/index.ts';
import type { Locale } from '../../model/index.ts';
import type { DraftComment, DraftReviews } from '../../records/index.ts';
import { keptComments } from '../kept-comments.ts';
import type { Review } from './review.ts';

export interface BesideReview {
  /** The files, with what they hold. */
  readonly files: readonly (readonly [name: string, content: string])[];
  /** The comments of all files, each once. */
  readonly comments: ReadonlyArray<Review['files'][number]['imported']['comments'][number]>;
  /** Those that were open until now and that no file has any more. */
  readonly settled: readonly DraftComment[];
}

/** `before`: what stands beside the draft until now. */
export function besideReview(
  review: Review,
  locale: Locale,
  before: { readonly reviews: DraftReviews; readonly comments: ReadComments['comments'] },
): BesideReview {
  const found = review.files.flatMap(({ imported }) => imported.comments);
  const comments = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  const { kept, settled } = keptComments(before.comments, comments, locale);
  const { reviews } = before;
  const now: DraftReviews = {
    conflicts: [...reviews.conflicts, ...review.conflicts],
    changes: [...reviews.changes, ...review.changes],
    bases: { ...reviews.bases, [locale]: review.base.text },
  };
  return {
    files: [
      ['reviews.yaml', reviewsText(now)],
      ...(kept.length > 0 ? [['comments.yaml', commentsText(kept)] as const] : []),
    ],
    comments,
    settled,
  };
}
