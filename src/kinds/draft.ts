/** Drafts: shown while writing and in previews, never in the site that is published. */
import { page } from './kind.ts';
import { drafts } from './subjects.ts';

export const draft = page({ at: '[locale]/[policy]/draft/', all: drafts, isDraft: true });
