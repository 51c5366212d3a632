/** What belongs together in an Uzbek text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const uzUnits: UnitWords = {
  months: [
    'yanvar\\p{L}*',
    'fevral\\p{L}*',
    'mart(?:da|dan|ga|gacha)?',
    'aprel\\p{L}*',
    'may(?:da|dan|ga|gacha)?',
    'iyun\\p{L}*',
    'iyul\\p{L}*',
    'avgust(?:da|dan|ga|gacha)?',
    'sent[ya]+br\\p{L}*',
    'okt[ya]+br\\p{L}*',
    'noyabr\\p{L}*',
    'dekabr\\p{L}*',
  ],
  year: '-?yil(?:da|dan|gi|ning|gacha|i)?(?!\\p{L})',
  currencies: "so[ʻʼ'‘’`]m\\p{L}*|tenge\\p{L}*|dollar\\p{L}*|yevro|rubl\\p{L}*",
  multiples: 'ming|million|mln\\.?|milliard|mlrd\\.?|foiz\\p{L}*',
  references: { before: null, after: "(?:bo[ʻʼ'‘’`]lim|band|modda|bob)\\p{L}*" },
  typed: { before: null, after: "(?:bo[ʻʼ'‘’`]lim|modda|bob|band)" },
};
