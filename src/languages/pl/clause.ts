/** The words of a clause's own page and of its picture in Polish. */
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `zmieniony ${date}`,
    edited: (date) => `zmiana redakcyjna ${date}`,
    willBeEdited: (date) => `zmiana redakcyjna nastąpi ${date}`,
    willChange: (date) => `zmieni się ${date}`,
    added: 'nowy',
    willBeAdded: (date) => `nowy od ${date}`,
    willBeMoved: (date) => `zostanie przeniesiony ${date}`,
    movedFrom: (number) => `przeniesiony z ${number}`,
    moved: 'przeniesiony',
    history: 'Historia tego rozdziału',
    historyOf: (clause) => `Historia rozdziału „${clause}”`,
    lead: 'Co każda wersja zrobiła z tym rozdziałem i jak brzmiał on dowolnego dnia.',
    since: (date) => `W dokumencie od ${date}.`,
    fate: (fate, { removed, added }) => {
      const words = (count: number) =>
        counted('pl', count, { one: 'słowo', few: 'słowa', many: 'słów', other: 'słowa' });
      switch (fate) {
        case 'first':
          return 'istnieje od pierwszej wersji';
        case 'added':
          return 'nowy rozdział';
        case 'changed':
          return added + removed === 0
            ? 'zmieniony, słowa są te same'
            : `zmieniony: dodano ${words(added)}, usunięto ${words(removed)}`;
        case 'moved':
          return 'przeniesiony, słowa są te same';
        case 'removed':
          return 'usunięty';
        case 'kept':
          return 'bez zmian';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `Nowy w dokumencie od ${date}.`,
    goes: (date) => `Od ${date} tego rozdziału nie będzie w dokumencie.`,
    gone: (date) => `Od ${date} tego rozdziału nie ma w dokumencie.`,
    showChange: 'Pokaż w tekście z oznaczeniami',
    inVersion: 'Rozdział w tej wersji',
    keptIn: (dates, more) => `Bez zmian w wersjach z: ${dates}${more > 0 ? ` i jeszcze ${more}` : ''}.`,
    link: 'Odnośnik',
    tools: (clause) => `Więcej: ${clause}`,
    past: 'Historia',
    onDay: 'Dnia {day} rozdział ten brzmiał:',
    morePlaces: (count) => `i w tekście poniżej: jeszcze ${count}`,
  },
  picture: {
    title: 'Co i kiedy się zmieniło',
    lead: 'Kolumna to wersja, wiersz to rozdział. Im większy kwadrat, tym więcej słów się zmieniło.',
    clause: 'Rozdział',
    key: {
      changed: 'zmieniony',
      added: 'nowy',
      removed: 'usunięty',
      moved: 'przeniesiony',
      stands: 'bez zmian',
    },
    unchanged: (count) => `Nigdy nie zmienione (${count})`,
    times: (count) => counted('pl', count, { one: 'zmiana', few: 'zmiany', many: 'zmian', other: 'zmiany' }),
    leadYears:
      'Kolumna to rok, wiersz to rozdział; poniżej każdy rok według miesięcy. Im większy kwadrat, tym więcej słów się zmieniło.',
  },
};
