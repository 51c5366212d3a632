/**
 * When two texts say the same and only look different: quotation marks, blanks that a line may not be broken at, soft
 * hyphens, dashes, letters put together from a letter and its mark.
 */

/** Whatever has twins that look alike, or is not seen at all. */
const HAS_TWINS =
  /[\u0374\u037e\u0387\u00a0\u00ab\u00ad\u00b4\u00bb\u2000-\u2015\u2018-\u201f\u202f\u2032\u2033\u2039\u203a\u205f\u2060\u3000\ufeff\n\t\r]|[\u0300-\u036f]| {2}/;

/**
 * Letters and signs beyond Latin, Greek and Cyrillic: Unicode puts many of them together from parts, Japanese, Korean, Arabic and
 * Hindi among them, and has some twice (Å, Ω). Which, is not listed here: such a text is held against its composed form.
 */
const IS_FAR = /[\u0530-\u200f\u20cf-\uffff]/;

/** Both in one pass, which nearly every text ends. */
const MAY_HAVE_TWINS = new RegExp(`${HAS_TWINS.source}|${IS_FAR.source}`);

/** Whether the whole of `text` is its own `plainOf`, as nearly every text is. */
export const isPlain = (text: string): boolean =>
  !MAY_HAVE_TWINS.test(text) || (!HAS_TWINS.test(text) && text === text.normalize('NFC'));

/** `text` as it is compared: texts with one plain form differ in looks alone. */
export function plainOf(text: string): string {
  if (isPlain(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[«»“”„‟″]/g, '"')
    .replace(/[‘’‚‛‹›′´]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-');
}

const MAY_HAVE_PARTS = new RegExp(`[\\u00ad\\u2060]|[\\u0300-\\u036f]|${IS_FAR.source}`);

/** `text` with its letters in one piece and nothing invisible among them. */
export const composed = (text: string): string =>
  MAY_HAVE_PARTS.test(text) ? text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060]/g, '') : text;

/** Whether two texts are one for Unicode, and for the digest of a text: letter for letter, whatever the letters are made of. */
export const isSameText = (a: string, b: string): boolean =>
  a.normalize('NFC').replace(/[ \t\r\n]+/g, ' ') === b.normalize('NFC').replace(/[ \t\r\n]+/g, ' ');
