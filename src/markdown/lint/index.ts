/** The rules that every text is held against, in the order in which they are listed to people. */
import { noRawHtml } from './no-raw-html.ts';
import type { TextRule } from './rule.ts';
import { safeLinks } from './safe-links.ts';

export const TEXT_RULES: readonly TextRule[] = [noRawHtml, safeLinks];
export { asPlugin, type TextRule } from './rule.ts';
