/** Words as they are compared, whatever prints them. */

/** Without blanks, ligatures apart, signs that nobody sees left out. */
export const folded = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');
