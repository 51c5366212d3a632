/** What a list of changes quotes, as the languages of the interface mark quotations. */

/**
 * „…“ first: what closes it opens a quotation in English. Only what holds no other is taken; shorter ones are names of things.
 */
const QUOTATION = /„([^«»“”„]{8,})[“”]|[«“]([^«»“”„]{8,})[»”]|「([^「」]{8,})」/gu;

/** The quotations in `text`, without their marks. */
export const quotationsIn = (text: string): string[] =>
  [...text.matchAll(QUOTATION)].map((match) => (match[1] ?? match[2] ?? match[3])!);
