/** The words of a clause's own page and of its picture in Russian. */
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `изменён ${date}`,
    willChange: (date) => `изменится ${date}`,
    added: 'новый',
    willBeAdded: (date) => `появится ${date}`,
    willBeMoved: (date) => `будет перенесён ${date}`,
    movedFrom: (number) => `перенесён из ${number}`,
    moved: 'перенесён',
    history: 'История раздела',
    historyOf: (clause) => `История раздела «${clause}»`,
    lead: 'Что каждая редакция сделала с этим разделом, и как он звучал в любой день.',
    since: (date) => `В документе с ${date}.`,
    fate: (fate, { removed, added }) => {
      const words = (count: number) =>
        counted('ru', count, { one: 'слово', few: 'слова', many: 'слов', other: 'слова' });
      switch (fate) {
        case 'first':
          return 'есть с первой редакции';
        case 'added':
          return 'новый раздел';
        case 'changed':
          return added + removed === 0
            ? 'изменён без замены слов'
            : `изменён: добавлено ${words(added)}, исключено ${words(removed)}`;
        case 'moved':
          return 'перенесён, слова те же';
        case 'removed':
          return 'исключён';
        case 'kept':
          return 'без изменений';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `Появится в документе ${date}.`,
    goes: (date) => `С ${date} этого раздела в документе не будет.`,
    gone: (date) => `С ${date} этого раздела в документе нет.`,
    showChange: 'Показать в тексте с отметками',
    inVersion: 'Текст раздела в этой редакции',
    keptIn: (dates, more) => `Без изменений в редакциях: ${dates}${more > 0 ? ` и ещё ${more}` : ''}.`,
    link: 'Ссылка',
    tools: (clause) => `Ещё о разделе «${clause}»`,
    past: 'История',
    onDay: '{day} в этом разделе стояло:',
    morePlaces: (count) => `и ещё в тексте ниже: ${count}`,
  },
  picture: {
    title: 'Что и когда менялось',
    lead: 'Столбец — редакция, строка — раздел. Чем больше квадрат, тем больше слов изменено.',
    clause: 'Раздел',
    key: {
      changed: 'изменён',
      added: 'новый',
      removed: 'исключён',
      moved: 'перенесён',
      stands: 'без изменений',
    },
    unchanged: (count) => `Ни разу не менялись (${count})`,
  },
};
