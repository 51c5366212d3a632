/** The words of a clause's own page and of its picture in Italian. */
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';
import { dal, il } from './articles.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `modificata ${il(date)}`,
    edited: (date) => `modifica redazionale ${il(date)}`,
    willBeEdited: (date) => `modifica redazionale prevista ${il(date)}`,
    willChange: (date) => `cambierà ${il(date)}`,
    added: 'nuova',
    willBeAdded: (date) => `nuova ${dal(date)}`,
    willBeMoved: (date) => `sarà spostata ${il(date)}`,
    movedFrom: (number) => `spostata da ${number}`,
    moved: 'spostata',
    history: 'Storia di questa sezione',
    historyOf: (clause) => `Storia della sezione «${clause}»`,
    lead: 'Che cosa ha cambiato ogni versione in questa sezione e che cosa diceva in qualsiasi giorno.',
    since: (date) => `Nel documento ${dal(date)}.`,
    fate: (fate, { removed, added }) => {
      const words = (count: number) => counted('it', count, { one: 'parola', other: 'parole' });
      switch (fate) {
        case 'first':
          return 'presente dalla prima versione';
        case 'added':
          return 'nuova sezione';
        case 'changed':
          return added + removed === 0
            ? 'modificata, le parole sono le stesse'
            : `modificata: ${words(added)} in più, ${words(removed)} in meno`;
        case 'moved':
          return 'spostata, le parole sono le stesse';
        case 'removed':
          return 'eliminata';
        case 'kept':
          return 'invariata';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `Nuova nel documento ${dal(date)}.`,
    goes: (date) => `Il documento non avrà più questa sezione ${dal(date)}.`,
    gone: (date) => `Il documento non ha più questa sezione ${dal(date)}.`,
    showChange: 'Mostrala nel testo con i segni',
    inVersion: 'La sezione in questa versione',
    keptIn: (dates, more) => `Invariata nelle versioni del: ${dates}${more > 0 ? ` e altre ${more}` : ''}.`,
    link: 'Collegamento',
    tools: (clause) => `Altro: ${clause}`,
    past: 'Storia',
    onDay: 'In data {day} questa sezione diceva:',
    morePlaces: (count) => `e nel testo qui sotto: altre ${count}`,
  },
  picture: {
    title: 'Che cosa è cambiato e quando',
    lead: 'Una colonna è una versione, una riga è una sezione. Più grande è il quadrato, più parole sono cambiate.',
    clause: 'Sezione',
    key: {
      changed: 'modificata',
      added: 'nuova',
      removed: 'eliminata',
      moved: 'spostata',
      stands: 'invariata',
    },
    unchanged: (count) => `Mai modificate (${count})`,
    times: (count) => counted('it', count, { one: 'modifica', other: 'modifiche' }),
    leadYears:
      'Una colonna è un anno, una riga è una sezione; sotto, ogni anno per mesi. Più grande è il quadrato, più parole sono cambiate.',
  },
};
