/** The door of `archive`: the one room that reads and writes `policies/`. */

export { pathFrom } from '../store/index.ts';
export { standingOf } from './addresses.ts';
export {
  type AppendResult,
  appendVersions,
  type LaterEvent,
  type NewVersion,
  otherHistory,
} from './append.ts';
export { type Approval, approvalsOf, standingApprovals, withApproval } from './approvals.ts';
export {
  type Archive,
  type ArchivedPolicy,
  type Draft,
  documentKey,
  type Found,
  findPolicy,
  parsePublished,
  parseSource,
  parseText,
  publishedIn,
  readDocument,
  readSource,
  readUnchanged,
  textPath,
  versionPath,
} from './archive.ts';
export { checkArchive, checkSteps, type TextMemory } from './check.ts';
export { commentProblems, commentsPath, commentsText, type ReadComments, readComments } from './comments.ts';
export { isBegun, isPending } from './commit.ts';
export { sha256 } from './digest.ts';
export { startDraft, writeDraft } from './draft.ts';
export {
  changeDraftFile,
  type DraftChange,
  type DraftChanged,
  type DraftFile,
  type DraftFileName,
  readDraftFile,
} from './draft-file.ts';
export { earlyApprovals } from './early-approvals.ts';
export { withoutControls } from './encoding.ts';
export { factPlaces, factsText, parseFacts, readFactsOf } from './facts.ts';
export {
  FOLLOWED_FILE,
  type FollowedSource,
  noteFollowed,
  readFollowed,
  readUpTo,
} from './followed.ts';
export { freeId } from './free-id.ts';
export {
  checkLedger,
  digestLine,
  LEDGER_DIGEST_FILE,
  LEDGER_FILE,
  type Ledger,
  ledgerBodyOf,
} from './ledger.ts';
export { convertedEnds, convertedFrom, withoutCr } from './line-ends.ts';
export { hrefsOf } from './link-places.ts';
export { readOwnWords } from './own-words.ts';
export { PLACEHOLDERS } from './placeholders.ts';
export { isPolicyId, mayBeInLedger } from './policy-ids.ts';
export {
  byPlace,
  isError,
  type Place,
  problem,
  problemLine,
  ruleOf,
  type Severity,
  severityOf,
  shown,
} from './problem.ts';
export {
  draftDigest,
  kindsOf,
  type PublishOptions,
  type PublishResult,
  planPublication,
  publishDraft,
} from './publish.ts';
export { type ReadResult, readArchive, readOnce } from './read.ts';
export { type RebaseOptions, type RebaseResult, rebaseArchive } from './rebase.ts';
export {
  type Again,
  type Branch,
  isLate,
  type Left,
  planRebase,
  type RebasePlan,
  sharedLines,
} from './rebase-plan.ts';
export { type RecordedType, recordEvent } from './record.ts';
export { numberingIn, recordedDates, VERSION_ID } from './recorded.ts';
export {
  conflictProblems,
  NO_REVIEWS,
  openConflicts,
  type ReadReviews,
  readReviews,
  reviewsPath,
  reviewsText,
} from './reviews.ts';
export { recordRewriting } from './rewrite.ts';
export { recordedBefore, recordSent } from './sent.ts';
export { isLedgerText, type Parting, partingFrom, partingProblem } from './since.ts';
export { addTranslation, type NewTranslation } from './translate.ts';
export {
  keepWitness,
  ledgerHead,
  type NewWitness,
  type Proof,
  readOpenTimestamps,
  readTimeStamp,
  readWitness,
  readWitnesses,
  SignatureError,
  SSH_NAMESPACE,
  setAside,
  signWithSsh,
  stampedDigest,
  type Testimony,
  type Trust,
  testimoniesOf,
  testimonyOf,
  timeStampRequest,
  WITNESS_ENDINGS,
  WITNESS_FOLDER,
  type Witness,
  witnessOf,
  witnessPath,
  witnessProblem,
} from './witness/index.ts';
export type { WriteResult } from './write.ts';
export { placesIn } from './yaml-places.ts';
