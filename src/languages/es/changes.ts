/** The words of a redline and its changes in Spanish. Apart from the others, so that a browser loads these alone. */
import type { ChangeTense } from '../../model/index.ts';
import { type BoxFate, changesIn } from '../change-sentences.ts';
import { counted } from '../plural.ts';

const words = (count: number) => counted('es', count, { one: 'palabra', other: 'palabras' });
const changed = (count: number) => counted('es', count, { one: 'cambio', other: 'cambios' });

/** «será añadido», «ha sido añadido», «habría sido añadido»; `participle` agrees with what it is said of. */
const be = (tense: ChangeTense, participle: string, isPlural = false): string => {
  if (tense === 'will') return `${isPlural ? 'serán' : 'será'} ${participle}`;
  return tense === 'would'
    ? `${isPlural ? 'habrían' : 'habría'} sido ${participle}`
    : `${isPlural ? 'han' : 'ha'} sido ${participle}`;
};

/** Of a reference that did not follow a new number. */
const SHOULD: Readonly<Record<ChangeTense, string>> = {
  will: 'tendrá que decir',
  has: 'ya debería decir',
  had: 'ya debería decir',
  would: 'habría tenido que decir',
};

const BOX: Readonly<Record<BoxFate, readonly [what: string, participle: string]>> = {
  ticked: ['la casilla', 'marcada'],
  cleared: ['la casilla', 'desmarcada'],
  addedTicked: ['una casilla marcada', 'añadida'],
  addedEmpty: ['una casilla vacía', 'añadida'],
  removedTicked: ['la casilla marcada', 'suprimida'],
  removedEmpty: ['la casilla vacía', 'suprimida'],
};

export const changes = changesIn({
  fixed: {
    title: 'Cambios',
    between: (from, to) => `Versión del ${from} y versión del ${to}`,
    none: 'Los textos son iguales, palabra por palabra.',
    listTitle: 'Lista de cambios',
    textTitle: 'Texto con los cambios marcados',
    legend: 'Leyenda',
    legendAdded: 'añadido',
    legendRemoved: 'suprimido',
    legendMoved: 'trasladado',
    added: '[añadido: ',
    removed: '[suprimido: ',
    end: ']',
    movedHere: '[trasladado aquí]',
    movedAway: 'El texto de aquí se ha trasladado. Mostrar adónde',
    oldText: 'Texto anterior',
    newText: 'Texto nuevo',
    sideView: 'Lado a lado',
    trivial: (count) =>
      `${counted('es', count, { one: 'pequeño cambio', other: 'pequeños cambios' })} de presentación: puntuación, formato, disposición.`,
    places: changed,
    rest: (count) => `Otros cambios (${count})`,
  },
  count: (stats) =>
    `${changed(stats.changes)}: ${words(stats.wordsAdded)} de más, ${words(stats.wordsRemoved)} de menos.`,
  alerts: {
    contact: 'contacto',
    date: 'fecha',
    amount: 'importe',
    period: 'plazo',
    number: 'número',
    right: 'derecho u obligación',
    recipient: 'destinatario',
    limit: 'límite',
    reference: 'remisión',
    negation: 'negación',
  },
  quote: (text) => `«${text}»`,
  colon: ': ',
  section: (name) => `Apartado ${name}`,
  beginning: 'Al principio',
  note: (number) => `nota ${number}`,
  formerly: (number) => ` (antes apartado ${number})`,
  inOldText: ' (en el texto anterior)',
  sectionAdded: (tense, section) => `${section}: ${be(tense, 'añadido')}`,
  sectionRemoved: (tense, section) => `${section}: ${be(tense, 'suprimido')}`,
  sectionMoved: (tense, section) => `${section}: ${be(tense, 'trasladado')}`,
  numbers: (_, old, next) => `, del ${old} al ${next}`,
  added: (tense, text) => `${be(tense, 'añadido')} ${text}`,
  removed: (tense, text) => `${be(tense, 'suprimido')} ${text}`,
  moved: (tense, text) => `${be(tense, 'trasladado')} ${text}`,
  fromSection: (name) => ` desde el apartado ${name}`,
  replaced: (tense, old, next) => `${old} ${be(tense, 'sustituido')} por ${next}`,
  value: (tense, what, old, next) =>
    tense === 'would'
      ? `${what}: sin el cambio ${old}, con él ${next}`
      : `${what}: ${tense === 'will' ? 'hasta el cambio' : 'antes'} ${old}, ${tense === 'will' ? 'después' : 'ahora'} ${next}`,
  textChanged: (tense) => `el texto ${be(tense, 'modificado')}`,
  morePlaces: (count) => `y ${counted('es', count, { one: 'lugar más', other: 'lugares más' })}`,
  besides: (edits) => `Además: ${edits}`,
  split: (tense, count) => `un párrafo ${be(tense, 'dividido')} en ${count}`,
  merged: (tense) => `varios párrafos ${be(tense, 'unidos', true)} en uno`,
  inRow: (row) => `en la fila ${row} de la tabla`,
  link: (tense, old, next) => `el enlace ${be(tense, 'modificado')}, de ${old} a ${next}`,
  noLink: 'ninguno',
  formatting: (tense) => `el formato ${be(tense, 'modificado')}, las palabras son las mismas`,
  typography: (tense) =>
    `las comillas, los espacios o los guiones ${be(tense, 'modificados', true)}, las palabras son las mismas`,
  toTable: (tense) => `una lista ${be(tense, 'convertida')} en tabla`,
  fromTable: (tense) => `una tabla ${be(tense, 'convertida')} en lista`,
  allThere: '; sigue estando todo',
  different: (edits) => `; lo que es distinto: ${edits}`,
  reference: (tense, old, next) => `donde pone ${old} ${SHOULD[tense]} ${next}`,
  headingLevel: (tense) => `el nivel del título ${be(tense, 'modificado')}`,
  itemNumbers: (tense, pairs) => `los números de los puntos ${be(tense, 'modificados', true)}: ${pairs}`,
  noNumber: 'ninguno',
  box: (tense, fate, item) => `${BOX[fate][0]} ${be(tense, BOX[fate][1])} en ${item}`,
  renumbered: (tense, pairs) => `los números de los apartados ${be(tense, 'modificados', true)}: ${pairs}`,
});
