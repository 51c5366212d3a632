/** The rules for the Markdown of every text, in the order in which people are shown them. */
import { noRawHtml } from './no-raw-html.ts';
import type { TextRule } from './rule.ts';
import { safeLinks } from './safe-links.ts';

export const TEXT_RULES: readonly TextRule[] = [noRawHtml, safeLinks];
export { asPlugin, type TextRule } from './rule.ts';
