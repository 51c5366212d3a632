/** What the site's search knows of the language: Pagefind has a stemmer for it. */
import type { SearchedLanguage } from '../searched-language.ts';

export const search: SearchedLanguage = {
  endings: [],
  questionWords: [
    'ما ماذا من هل كيف أين متى لماذا كم أي أية في على إلى عن هو هي أنا نحن أنت أنتم',
    'لي لك لكم مع هذا هذه ذلك التي الذي و أو أن',
  ].flatMap((line) => line.split(' ')),
  alsoSaid: {
    كم: ['مدة'],
    كوكيز: ['cookie', 'الارتباط'],
    شكوى: ['السلطة', 'المحكمة'],
    مسح: ['حذف'],
    محو: ['حذف'],
    جوال: ['الهاتف'],
    موبايل: ['الهاتف'],
    ايميل: ['البريد', 'email'],
  },
};
