/** One version, for ever; where it has no text in a language, its page says so. */
import { page } from './kind.ts';
import { aboutVersion } from './said.ts';

export const version = page({ at: '[locale]/[policy]/[version]/', each: 'version', says: aboutVersion });
