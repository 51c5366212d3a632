/** The words of a clause's own page and of its picture in Spanish. */
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `modificado el ${date}`,
    edited: (date) => `cambio editorial el ${date}`,
    willBeEdited: (date) => `cambio editorial previsto para el ${date}`,
    willChange: (date) => `cambiará el ${date}`,
    added: 'nuevo',
    willBeAdded: (date) => `nuevo desde el ${date}`,
    willBeMoved: (date) => `se trasladará el ${date}`,
    movedFrom: (number) => `trasladado desde ${number}`,
    moved: 'trasladado',
    history: 'Historia de este apartado',
    historyOf: (clause) => `Historia del apartado «${clause}»`,
    lead: 'Qué hizo cada versión con este apartado y qué decía en cualquier día.',
    since: (date) => `En el documento desde el ${date}.`,
    fate: (fate, { removed, added }) => {
      const words = (count: number) => counted('es', count, { one: 'palabra', other: 'palabras' });
      switch (fate) {
        case 'first':
          return 'existe desde la primera versión';
        case 'added':
          return 'apartado nuevo';
        case 'changed':
          return added + removed === 0
            ? 'modificado, las palabras son las mismas'
            : `modificado: ${words(added)} de más, ${words(removed)} de menos`;
        case 'moved':
          return 'trasladado, las palabras son las mismas';
        case 'removed':
          return 'suprimido';
        case 'kept':
          return 'sin cambios';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `Nuevo en el documento desde el ${date}.`,
    goes: (date) => `Desde el ${date} el documento no tendrá este apartado.`,
    gone: (date) => `Desde el ${date} el documento no tiene este apartado.`,
    showChange: 'Mostrarlo en el texto marcado',
    inVersion: 'El apartado en esta versión',
    keptIn: (dates, more) => `Sin cambios en las versiones del: ${dates}${more > 0 ? ` y ${more} más` : ''}.`,
    link: 'Enlace',
    tools: (clause) => `Más: ${clause}`,
    past: 'Historia',
    onDay: 'El {day} este apartado decía:',
    morePlaces: (count) => `y en el texto de abajo: ${count} más`,
  },
  picture: {
    title: 'Qué cambió y cuándo',
    lead: 'Una columna es una versión, una fila es un apartado. Cuanto mayor es el cuadrado, más palabras cambiaron.',
    clause: 'Apartado',
    key: {
      changed: 'modificado',
      added: 'nuevo',
      removed: 'suprimido',
      moved: 'trasladado',
      stands: 'sin cambios',
    },
    unchanged: (count) => `Nunca modificados (${count})`,
    times: (count) => counted('es', count, { one: 'cambio', other: 'cambios' }),
    leadYears:
      'Una columna es un año, una fila es un apartado; debajo, cada año por meses. Cuanto mayor es el cuadrado, más palabras cambiaron.',
  },
};
