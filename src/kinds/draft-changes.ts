/** A draft against the text in force, where that has the same language. */
import { inForceToday } from '../site/index.ts';
import { page } from './kind.ts';
import { drafts } from './subjects.ts';

export const draftChanges = page({
  at: '[locale]/[policy]/draft/changes/',
  all: () => drafts().filter(({ locale, policy }) => inForceToday(policy)?.translations[locale]),
  isDraft: true,
});
