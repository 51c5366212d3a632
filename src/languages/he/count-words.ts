import type { CountWords } from '../count-words.ts';

/** With what is written in one word before them. */
const number = (pattern: string) => `[ושהבלמכ]{0,2}(?:${pattern})`;

export const countWords: CountWords = {
  values: [
    [number('אחד|אחת'), 1],
    [number('שניים|שתיים|שני|שתי'), 2],
    // Two of a unit in one word.
    [number('שנתיים|חוד?שיים|שבועיים|יומיים|שעתיים'), 2],
    [number('שלוש(?:ה|ת)?'), 3],
    [number('ארבע(?:ה|ת)?'), 4],
    [number('חמש|חמישה|חמשת'), 5],
    [number('שש|שישה|ששת'), 6],
    [number('שבע(?:ה|ת)?'), 7],
    [number('שמונ(?:ה|ת)'), 8],
    [number('תשע(?:ה|ת)?'), 9],
    [number('עשר(?:ה|ת)?'), 10],
    [number('עשרים'), 20],
    [number('שלושים'), 30],
    [number('ארבעים'), 40],
    [number('חמישים'), 50],
    [number('שישים'), 60],
    [number('שבעים'), 70],
    [number('שמונים'), 80],
    [number('תשעים'), 90],
    [number('מאה'), 100],
    [number('מאתיים'), 200],
  ],
  factors: [
    ['מאות', 100],
    ['אלף|אלפים', 1000],
  ],
  joint: null,
  alike: [
    ['ה?ראשונ\\p{L}*', 1],
    ['ה?שני(?:ה|ת)?|פעמיים|כפול|\\p{L}{2,}תיים|\\p{L}{2,}יים', 2],
    ['ה?שלישי\\p{L}*', 3],
    ['ה?רביעי\\p{L}*', 4],
    ['ה?חמישי\\p{L}*', 5],
  ],
};
