/** What all text formats have in common: how blanks are folded and lines are written. */

/** `text` with every run of blanks as one space, and none at the ends. */
export const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** `line`, unless it has nothing but blanks. */
export const filled = (line: string): string[] => (line.trim() === '' ? [] : [line]);

/** `lines` as a text: composed letters (NFC), a line feed at every line's end. */
export const textOfLines = (lines: readonly string[]): string =>
  lines.map((line) => `${line.normalize('NFC')}\n`).join('');
