/** The words of a clause's own page and of its picture in German. */
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `geändert am ${date}`,
    edited: (date) => `redaktionell geändert am ${date}`,
    willBeEdited: (date) => `wird am ${date} redaktionell geändert`,
    willChange: (date) => `ändert sich am ${date}`,
    added: 'neu',
    willBeAdded: (date) => `neu ab ${date}`,
    willBeMoved: (date) => `wird am ${date} verschoben`,
    movedFrom: (number) => `verschoben von ${number}`,
    moved: 'verschoben',
    history: 'Verlauf dieses Abschnitts',
    historyOf: (clause) => `Verlauf des Abschnitts „${clause}“`,
    lead: 'Was jede Fassung an diesem Abschnitt geändert hat und wie er an jedem beliebigen Tag lautete.',
    since: (date) => `Im Dokument seit ${date}.`,
    fate: (fate, { removed, added }) => {
      const words = (count: number) => counted('de', count, { one: 'Wort', other: 'Wörter' });
      switch (fate) {
        case 'first':
          return 'seit der ersten Fassung vorhanden';
        case 'added':
          return 'neuer Abschnitt';
        case 'changed':
          return added + removed === 0
            ? 'geändert, der Wortlaut ist derselbe'
            : `geändert: ${words(added)} hinzugefügt, ${words(removed)} gestrichen`;
        case 'moved':
          return 'verschoben, der Wortlaut ist derselbe';
        case 'removed':
          return 'gestrichen';
        case 'kept':
          return 'unverändert';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `Neu im Dokument ab ${date}.`,
    goes: (date) => `Ab ${date} enthält das Dokument diesen Abschnitt nicht mehr.`,
    gone: (date) => `Seit ${date} enthält das Dokument diesen Abschnitt nicht mehr.`,
    showChange: 'Im markierten Text zeigen',
    inVersion: 'Der Abschnitt in dieser Fassung',
    keptIn: (dates, more) =>
      `Unverändert in den Fassungen vom: ${dates}${more > 0 ? ` und ${more} weiteren` : ''}.`,
    link: 'Link',
    tools: (clause) => `Mehr: ${clause}`,
    past: 'Verlauf',
    onDay: 'Am {day} lautete dieser Abschnitt:',
    morePlaces: (count) => `und im Text unten: ${count} weitere`,
  },
  picture: {
    title: 'Was sich wann geändert hat',
    lead: 'Eine Spalte ist eine Fassung, eine Zeile ein Abschnitt. Je größer das Quadrat, desto mehr Wörter wurden geändert.',
    clause: 'Abschnitt',
    key: {
      changed: 'geändert',
      added: 'neu',
      removed: 'gestrichen',
      moved: 'verschoben',
      stands: 'unverändert',
    },
    unchanged: (count) => `Nie geändert (${count})`,
    times: (count) => counted('de', count, { one: 'Änderung', other: 'Änderungen' }),
    leadYears:
      'Eine Spalte ist ein Jahr, eine Zeile ein Abschnitt; darunter jedes Jahr nach Monaten. Je größer das Quadrat, desto mehr Wörter wurden geändert.',
  },
};
