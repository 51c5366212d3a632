/** The script of a language, and the direction in which it is written. */

const RIGHT_TO_LEFT = new Set([
  'Arab',
  'Hebr',
  'Thaa',
  'Syrc',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
  'Aran',
  'Mend',
]);

/** The script in which texts of a language tag are written, by its four letters: that of its tag, or the usual one. */
export const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

/** The direction in which texts of a language tag are read. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(scriptOf(tag) ?? '') ? 'rtl' : 'ltr';
