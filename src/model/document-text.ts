/**
 * A document as plain text: the bytes whose SHA-256 is in the ledger. The ledger also names the format of each text. A format
 * never changes; a new one gets the next number.
 */
import type { PolicyDocument } from './document.ts';
import { textFormat1 } from './text-format-1.ts';
import { textFormat2 } from './text-format-2.ts';

export const TEXT_FORMATS = [1, 2] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** The format of what is published now. */
export const TEXT_FORMAT: TextFormat = 2;

/** `document` in a text format. */
export function documentText(document: PolicyDocument, format: TextFormat): string {
  switch (format) {
    case 1:
      return textFormat1(document);
    case 2:
      return textFormat2(document);
    default:
      return format satisfies never;
  }
}
