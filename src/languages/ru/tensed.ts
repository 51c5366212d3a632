/** The words in Russian that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'Что изменится',
    has: 'Что изменилось',
    had: 'Что изменилось тогда',
    would: 'Что изменилось бы',
  },
  whatChangedWith: {
    will: 'Что изменится в этой редакции',
    has: 'Что изменилось в этой редакции',
    had: 'Что изменилось тогда в этой редакции',
    would: 'Что изменилось бы в этой редакции',
  },
  was: { will: 'До изменения', has: 'Было', had: 'До изменения', would: 'Без изменения' },
  becomes: { will: 'Станет', has: 'Стало', had: 'После изменения', would: 'Стало бы' },
  means: {
    will: 'Что это значит для вас',
    has: 'Что это значит для вас',
    had: 'Что это значило для вас',
    would: 'Что это значило бы для вас',
  },
  newText: {
    will: 'Новый текст',
    has: 'Новый текст',
    had: 'Текст этой редакции',
    would: 'Отозванный текст',
  },
  wordForWord: {
    will: 'Что изменится, слово за словом',
    has: 'Что изменилось, слово за словом',
    had: 'Что изменилось тогда, слово за словом',
    would: 'Что изменилось бы, слово за словом',
  },
};
