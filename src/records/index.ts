/** The door of `records`: what the files of `policies/` must look like, each from one definition. */
export { commentsSchema, type DraftComment } from './comments.ts';
export { withExamples } from './example-facts.ts';
export { FACT_KEYS, type FactsRecord, factsSchema, isSilent, someFactsSchema } from './facts.ts';
export { type InvisibleSign, invisibleIn, withoutInvisible } from './invisible.ts';
export { RECORD_NAMES, type RecordName, recordJsonSchema } from './json-schema.ts';
export { ARCHIVE_FORM, type OrganisationRecord, organisationSchema } from './organisation.ts';
export { type OwnWordsRecord, ownWordsOf, ownWordsSchema } from './own-words.ts';
export { type PolicyRecord, policySchema } from './policy.ts';
export { decoded, pathOf, redirects } from './redirects.ts';
export { type DraftReviews, type ReviewChange, type ReviewConflict, reviewsSchema } from './reviews.ts';
export { type TextRecord, textSchema } from './text.ts';
export {
  type ChangeRecord,
  type DraftRecord,
  draftSchema,
  EXTRA_FIELDS,
  EXTRA_KEYS,
  extrasOf,
  frozenVersion,
  type SaidKey,
  type SummaryRecord,
  summaryPointSchema,
  TOLD_IN_SENTENCES,
  type VersionRecord,
  versionSchema,
} from './version.ts';
export { day, digest, type Frozen, instant, locale } from './words.ts';
