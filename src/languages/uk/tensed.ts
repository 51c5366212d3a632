/** The words in Ukrainian that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'Що зміниться',
    has: 'Що змінилося',
    had: 'Що змінилося тоді',
    would: 'Що змінилося б',
  },
  whatChangedWith: {
    will: 'Що зміниться в цій редакції',
    has: 'Що змінилося в цій редакції',
    had: 'Що змінилося тоді в цій редакції',
    would: 'Що змінилося б у цій редакції',
  },
  was: { will: 'До зміни', has: 'Було', had: 'До зміни', would: 'Без зміни' },
  becomes: { will: 'Стане', has: 'Стало', had: 'Після зміни', would: 'Стало б' },
  means: {
    will: 'Що це означає для вас',
    has: 'Що це означає для вас',
    had: 'Що це означало для вас',
    would: 'Що це означало б для вас',
  },
  newText: {
    will: 'Новий текст',
    has: 'Новий текст',
    had: 'Текст цієї редакції',
    would: 'Відкликаний текст',
  },
  wordForWord: {
    will: 'Що зміниться, слово в слово',
    has: 'Що змінилося, слово в слово',
    had: 'Що змінилося тоді, слово в слово',
    would: 'Що змінилося б, слово в слово',
  },
};
