/** The words in Japanese that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: '変更予定の内容',
    has: '変更された内容',
    had: '当時変更された内容',
    would: '変更されるはずだった内容',
  },
  whatChangedWith: {
    will: 'この版で変更される内容',
    has: 'この版で変更された内容',
    had: '当時この版で変更された内容',
    would: 'この版で変更されるはずだった内容',
  },
  was: { will: '変更前', has: '以前', had: '変更前', would: '変更がない場合' },
  becomes: { will: '変更後', has: '現在', had: '変更後', would: '変更された場合' },
  means: {
    will: 'お客様にとっての意味',
    has: 'お客様にとっての意味',
    had: '当時のお客様にとっての意味',
    would: 'お客様にとって意味したはずのこと',
  },
  newText: {
    will: '新しい本文',
    has: '新しい本文',
    had: 'この版の本文',
    would: '撤回された本文',
  },
  wordForWord: {
    will: '変更予定の内容（逐語）',
    has: '変更された内容（逐語）',
    had: '当時変更された内容（逐語）',
    would: '変更されるはずだった内容（逐語）',
  },
};
