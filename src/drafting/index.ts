/** The door of `drafting`: what is done with a draft, in the same way by the commands and by the desk. */
export { type AfterEvent, afterEvent, holdingFrom } from './after-event.ts';
export { type FilledDraft, fillDraft } from './fill-draft.ts';
export { keptComments, NO_COMMENTS } from './kept-comments.ts';
export { type NoticeSourceOptions, noticeSourceOf } from './notice-source.ts';
export { otherLanguageSentence, otherLanguageTold } from './other-language.ts';
export { changesShown, type Outcome, outcomeOf, outcomeShown } from './outcome.ts';
export { type PairedText, sheetOf } from './pair.ts';
export { type PublicationPlan, plansFor } from './plan.ts';
export { type Planned, plannedVersion } from './planned.ts';
export { type Decisions, publishRequest, type RequestOptions } from './request.ts';
export {
  type BesideReview,
  besideReview,
  type Choice,
  conflictsEnded,
  draftWithWordings,
  findPlace,
  type Review,
  ReviewError,
  type ReviewFile,
  reviewOf,
  type Settled,
  settled,
  THE_DRAFT,
  type WithWordings,
} from './reviews/index.ts';
export { readingOfWord, textOfWord } from './word-text.ts';
