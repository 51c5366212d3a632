/**
 * Signs around words in dispute while a text is made: punctuation to Markdown, so that emphasis beside them stays what it is,
 * and in no text that a person writes.
 */
import type { Run } from '../../model/index.ts';

const sign = (text: string): Run => ({ type: 'text', text, marks: [] });

export const conflictStart = (id: number): Run => sign(startMark(id));
export const conflictEnd = (id: number): Run => sign(endMark(id));

export const startMark = (id: number | string): string => `⸨⸤${id}⸩`;
export const endMark = (id: number | string): string => `⸨${id}⸥⸩`;

/** Both kinds, with the number of the conflict in the first or in the second group. */
export const MARKS = /⸨⸤(\d+)⸩|⸨(\d+)⸥⸩/g;

/** Whether a text has such signs of its own. */
export const hasMarks = (text: string): boolean => /⸨⸤\d+⸩|⸨\d+⸥⸩/.test(text);
