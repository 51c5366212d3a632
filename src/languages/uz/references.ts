/** How Uzbek texts name their own parts: “2-boʻlim”, “3–7-bandlar”. */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\d.])(?<numbers>${numberList('va|yoki|hamda')})-?\s*(?<word>(?:bo[ʻʼ'‘’]lim|band)\p{L}*)`,
    'giu',
  ),
  kindOf: (word) => (/^bo.?lim/iu.test(word) ? 'section' : 'item'),
  range: null,
  own: /^\s*(?:yuqorida|quyida)/iu,
  mayBeOwn: /^/u,
  joins: /^\s+(?:va|yoki|hamda)\s+$/iu,
  section: /(\d+(?:\.\d+)*)-\s*bo[ʻʼ'‘’]lim\p{L}*/giu,
  lawBefore: 'qonun|kodeks|modda',
  lawAround: 'qonun|kodeks',
  definedAs: 'bundan buyon|keyingi oʻrinlarda',
  endings: 'ning|ni|ga|da|dan|lar|lari|si|i|miz|ngiz|gacha|dagi'.split('|'),
  dropped: null,
};
