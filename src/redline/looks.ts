/**
 * When two texts say the same and only look different: quotation marks, blanks that a line may not be broken at, soft
 * hyphens, dashes, letters put together from a letter and its mark.
 */

/**
 * What a text may have that has twins or is not seen: quotation marks, blanks, dashes, marks of letters, and every letter beyond
 * Latin, Greek and Cyrillic, for Unicode puts many of them together from parts, Japanese, Korean, Arabic and Hindi among them,
 * and has some twice (Å, Ω). Nearly every text is passed by in one look.
 */
const MAY_HAVE_TWINS = /[\u00a0-\u00bb\u0374-\u0387\u0530-\uffff\t\n\r]|[\u0300-\u036f]| {2}/;

/** Whether a text may look like another that says the same. */
export const mayHaveTwins = (text: string): boolean => MAY_HAVE_TWINS.test(text);

/** `text` as it is compared: texts with one plain form differ in looks alone. */
export const plainOf = (text: string): string =>
  MAY_HAVE_TWINS.test(text)
    ? composed(text)
        .replace(/\s+/g, ' ')
        .replace(/[«»“”„‟″]/g, '"')
        .replace(/[‘’‚‛‹›′´]/g, "'")
        .replace(/[\u2010-\u2015]/g, '-')
    : text;

/** `text` with its letters in one piece and nothing invisible among them. */
export const composed = (text: string): string =>
  MAY_HAVE_TWINS.test(text) ? text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '') : text;

/** Whether two texts are one for Unicode, and for the digest of a text: letter for letter, whatever the letters are made of. */
export const isSameText = (a: string, b: string): boolean =>
  a.normalize('NFC').replace(/[ \t\r\n]+/g, ' ') === b.normalize('NFC').replace(/[ \t\r\n]+/g, ' ');
