/** What a person agrees to with a last button: what was shown, and every answer that it was made from. */
import { sha256 } from '../archive/index.ts';

/** Stands in the button. Another answer, or another thing to be written, gives another. */
export const digestOfShown = (shown: Readonly<Record<string, unknown>>): string =>
  sha256(JSON.stringify(shown));
