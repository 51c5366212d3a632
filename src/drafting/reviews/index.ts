/** The changes of several people to a draft: merged, kept beside it, and settled where they are in dispute. */

export { type BesideReview, besideReview } from './beside.ts';
export type { ReviewFile } from './pens.ts';
export { findPlace } from './place.ts';
export { type Review, ReviewError, reviewOf, THE_DRAFT } from './review.ts';
export { type Choice, conflictsEnded, type Settled, settled } from './settle.ts';
export { draftWithWordings, type WithWordings } from './wordings.ts';
