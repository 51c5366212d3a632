/** What belongs together in a Hebrew text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const heUnits: UnitWords = {
  // With what is written in one word before them: «במרץ».
  months: [
    'ב?ינואר',
    'ב?פברואר',
    'ב?(?:מרץ|מרס)',
    'ב?אפריל',
    'ב?מאי',
    'ב?יוני',
    'ב?יולי',
    'ב?אוגוסט',
    'ב?ספטמבר',
    'ב?אוקטובר',
    'ב?נובמבר',
    'ב?דצמבר',
  ],
  year: 'לסה[״"]נ',
  currencies: 'ש[״"]ח|שקל\\p{L}*|אגור\\p{L}*|דולר\\p{L}*|[יא]ורו|אירו|טנגה|רובל\\p{L}*',
  multiples: 'אלף|אלפים|מיליון|מיליוני|מיליארד|אחוז\\p{L}*',
  references: { before: '[ושהבלמכ]{0,3}(?:סעיף|סעיפים|סעיפי|פרק|פסקה|פסקאות|חלק)', after: null },
  typed: { before: 'סעיף|פרק|חלק', after: null },
};
