/** What the site's search knows of the language: Pagefind has no stemmer for it. */
import type { SearchedLanguage } from '../searched-language.ts';

/**
 * How Hebrew words end. What is written in one word before them («ה», «ו», «ב», «ל», «מ», «ש», «כ») the search does not take
 * off: «הפרטיות» is not found by «פרטיות». Nobody who speaks the language has confirmed the list.
 */
const NOUN = 'ים ות ה ת י ית יות יים תי נו כם כן הם הן ך ו ם ן';
const VERB = 'תי תם תן נו ה ו ת';

export const search: SearchedLanguage = {
  endings: [...new Set([NOUN, VERB].join(' ').split(' '))],
  questionWords: [
    'מה מי איך כיצד איפה היכן מתי למה מדוע כמה האם איזה איזו אילו אני אנחנו אתם שלי שלכם',
    'את על עם של ב ל מ יש אין או',
  ].flatMap((line) => line.split(' ')),
  alsoSaid: {
    כמה: ['תקופה'],
    עוגיות: ['cookie'],
    קוקיז: ['cookie', 'עוגיות'],
    תלונה: ['רשות', 'בית'],
    נייד: ['טלפון'],
    מייל: ['דוא״ל', 'email'],
  },
};
