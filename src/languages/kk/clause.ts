/** The words of a clause's own page and of its picture in Kazakh. */
import type { Dictionary } from '../dictionary.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `өзгертілген күні ${date}`,
    willChange: (date) => `өзгеретін күні ${date}`,
    added: 'жаңа',
    willBeAdded: (date) => `пайда болатын күні ${date}`,
    willBeMoved: (date) => `көшірілетін күні ${date}`,
    movedFrom: (number) => `${number}-бөлімнен көшірілді`,
    moved: 'көшірілді',
    history: 'Бөлім тарихы',
    historyOf: (clause) => `«${clause}» бөлімінің тарихы`,
    lead: 'Әр редакция бұл бөлімді қалай өзгертті және ол кез келген күні қалай жазылған.',
    since: (date) => `Құжатта бар: ${date} бастап.`,
    fate: (fate, { removed, added }) => {
      switch (fate) {
        case 'first':
          return 'бірінші редакциядан бар';
        case 'added':
          return 'жаңа бөлім';
        case 'changed':
          return added + removed === 0
            ? 'сөздері ауыспай өзгерді'
            : `өзгерді: ${added} сөз қосылды, ${removed} сөз алынды`;
        case 'moved':
          return 'көшірілді, сөздері сол күйінде';
        case 'removed':
          return 'алып тасталды';
        case 'kept':
          return 'өзгеріссіз';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `Құжатта пайда болатын күні: ${date}.`,
    goes: (date) => `Құжатта бұл бөлім болмайтын күн: ${date} бастап.`,
    gone: (date) => `${date} бастап құжатта бұл бөлім жоқ.`,
    showChange: 'Белгіленген мәтінде көрсету',
    inVersion: 'Осы редакциядағы бөлім мәтіні',
    keptIn: (dates, more) => `Өзгеріссіз редакциялар: ${dates}${more > 0 ? ` және тағы ${more}` : ''}.`,
    link: 'Сілтеме',
    tools: (clause) => `«${clause}» бөлімі туралы тағы`,
    past: 'Тарихы',
    onDay: '{day} бұл бөлімде былай жазылған еді:',
    morePlaces: (count) => `төмендегі мәтінде тағы: ${count}`,
  },
  picture: {
    title: 'Не және қашан өзгерді',
    lead: 'Баған — редакция, жол — бөлім. Шаршы неғұрлым үлкен болса, соғұрлым көп сөз өзгерген.',
    clause: 'Бөлім',
    key: {
      changed: 'өзгертілген',
      added: 'жаңа',
      removed: 'алып тасталған',
      moved: 'ауыстырылған',
      stands: 'өзгеріссіз',
    },
    unchanged: (count) => `Бірде-бір рет өзгермеген (${count})`,
  },
};
