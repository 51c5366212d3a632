/** The words of a clause's own page and of its picture in Ukrainian. */
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `змінено ${date}`,
    willChange: (date) => `зміниться ${date}`,
    edited: (date) => `редакційна правка ${date}`,
    willBeEdited: (date) => `редакційна правка з ${date}`,
    added: 'новий',
    willBeAdded: (date) => `з’явиться ${date}`,
    willBeMoved: (date) => `буде перенесено ${date}`,
    movedFrom: (number) => `перенесено з ${number}`,
    moved: 'перенесено',
    history: 'Історія розділу',
    historyOf: (clause) => `Історія розділу «${clause}»`,
    lead: 'Як змінювався цей розділ і що в ньому стояло будь-якого дня.',
    since: (date) => `У документі з ${date}.`,
    fate: (fate, { removed, added }) => {
      const words = (count: number) =>
        counted('uk', count, { one: 'слово', few: 'слова', many: 'слів', other: 'слова' });
      switch (fate) {
        case 'first':
          return 'є з першої редакції';
        case 'added':
          return 'новий розділ';
        case 'changed':
          return added + removed === 0
            ? 'змінено, слова ті самі'
            : `змінено: додано ${words(added)}, вилучено ${words(removed)}`;
        case 'moved':
          return 'перенесено, слова ті самі';
        case 'removed':
          return 'вилучено';
        case 'kept':
          return 'без змін';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `З’явиться в документі ${date}.`,
    goes: (date) => `З ${date} цього розділу в документі не буде.`,
    gone: (date) => `З ${date} цього розділу в документі немає.`,
    showChange: 'Показати в тексті з позначками',
    inVersion: 'Текст розділу в цій редакції',
    keptIn: (dates, more) => `Без змін у редакціях: ${dates}${more > 0 ? ` і ще ${more}` : ''}.`,
    link: 'Посилання',
    tools: (clause) => `Ще: ${clause}`,
    past: 'Історія',
    onDay: '{day} у цьому розділі стояло:',
    morePlaces: (count) => `і ще в тексті нижче: ${count}`,
  },
  picture: {
    title: 'Що й коли змінювалося',
    lead: 'Стовпець — редакція, рядок — розділ. Що більший квадрат, то більше слів змінено.',
    clause: 'Розділ',
    key: {
      changed: 'змінено',
      added: 'новий',
      removed: 'вилучено',
      moved: 'перенесено',
      stands: 'без змін',
    },
    unchanged: (count) => `Жодного разу не змінювалися (${count})`,
    times: (count) => counted('uk', count, { one: 'зміна', few: 'зміни', many: 'змін', other: 'зміни' }),
    leadYears:
      'Стовпець — рік, рядок — розділ; нижче кожен рік за місяцями. Що більший квадрат, то більше слів змінено.',
  },
};
