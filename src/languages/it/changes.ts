/** The words of a redline and its changes in Italian. Apart from the others, so that a browser loads these alone. */
import type { ChangeTense } from '../../model/index.ts';
import { type BoxFate, changesIn } from '../change-sentences.ts';
import { counted } from '../plural.ts';
import { del } from './articles.ts';

const words = (count: number) => counted('it', count, { one: 'parola', other: 'parole' });
const changed = (count: number) => counted('it', count, { one: 'modifica', other: 'modifiche' });

/** «sarà aggiunto», «è stato aggiunto», «sarebbe stato aggiunto»; «stato» ends as the participle does. */
const be = (tense: ChangeTense, participle: string): string => {
  const ending = participle.slice(-1);
  const isPlural = 'ie'.includes(ending);
  if (tense === 'will') return `${isPlural ? 'saranno' : 'sarà'} ${participle}`;
  const auxiliary = tense === 'would' ? (isPlural ? 'sarebbero' : 'sarebbe') : isPlural ? 'sono' : 'è';
  return `${auxiliary} stat${ending} ${participle}`;
};

/** Of a reference that did not follow a new number. */
const SHOULD: Readonly<Record<ChangeTense, string>> = {
  will: 'dovrà esserci',
  has: 'ormai dovrebbe esserci',
  had: 'ormai dovrebbe esserci',
  would: 'avrebbe dovuto esserci',
};

const BOX: Readonly<Record<BoxFate, readonly [what: string, participle: string]>> = {
  ticked: ['la casella', 'spuntata'],
  cleared: ['la spunta della casella', 'tolta'],
  addedTicked: ['una casella spuntata', 'aggiunta'],
  addedEmpty: ['una casella vuota', 'aggiunta'],
  removedTicked: ['la casella spuntata', 'eliminata'],
  removedEmpty: ['la casella vuota', 'eliminata'],
};

export const changes = changesIn({
  fixed: {
    title: 'Modifiche',
    between: (from, to) => `Versione ${del(from)} e versione ${del(to)}`,
    none: 'I testi sono uguali, parola per parola.',
    listTitle: 'Elenco delle modifiche',
    textTitle: 'Testo con le modifiche segnate',
    legend: 'Legenda',
    legendAdded: 'aggiunto',
    legendRemoved: 'eliminato',
    legendMoved: 'spostato',
    added: '[aggiunto: ',
    removed: '[eliminato: ',
    end: ']',
    movedHere: '[spostato qui]',
    movedAway: 'Il testo che era qui è stato spostato. Mostra dove',
    oldText: 'Testo precedente',
    newText: 'Testo nuovo',
    sideView: 'Fianco a fianco',
    trivial: (count) =>
      `${counted('it', count, { one: 'piccola modifica', other: 'piccole modifiche' })} di aspetto: punteggiatura, formattazione, impaginazione.`,
    places: changed,
    rest: (count) => `Altre modifiche (${count})`,
  },
  count: (stats) =>
    `${changed(stats.changes)}: ${words(stats.wordsAdded)} in più, ${words(stats.wordsRemoved)} in meno.`,
  alerts: {
    contact: 'recapito',
    date: 'data',
    amount: 'importo',
    period: 'termine',
    number: 'numero',
    right: 'diritto od obbligo',
    recipient: 'destinatario',
    limit: 'limite',
    reference: 'rinvio',
    negation: 'negazione',
  },
  quote: (text) => `«${text}»`,
  colon: ': ',
  section: (name) => `Sezione ${name}`,
  beginning: 'All’inizio',
  note: (number) => `nota ${number}`,
  formerly: (number) => ` (prima sezione ${number})`,
  inOldText: ' (nel testo precedente)',
  sectionAdded: (tense, section) => `${section} ${be(tense, 'aggiunta')}`,
  sectionRemoved: (tense, section) => `${section} ${be(tense, 'eliminata')}`,
  sectionMoved: (tense, section) => `${section} ${be(tense, 'spostata')}`,
  numbers: (_, old, next) => `, da ${old} a ${next}`,
  added: (tense, text) => `${text} ${be(tense, 'aggiunto')}`,
  removed: (tense, text) => `${text} ${be(tense, 'eliminato')}`,
  moved: (tense, text) => `${text} ${be(tense, 'spostato')}`,
  fromSection: (name) => ` dalla sezione ${name}`,
  replaced: (tense, old, next) => `${old} ${be(tense, 'sostituito')} da ${next}`,
  value: (tense, what, old, next) =>
    tense === 'would'
      ? `${what}: senza la modifica ${old}, con essa ${next}`
      : `${what}: ${tense === 'will' ? 'fino alla modifica' : 'prima'} ${old}, ${tense === 'will' ? 'poi' : 'ora'} ${next}`,
  textChanged: (tense) => `il testo ${be(tense, 'modificato')}`,
  morePlaces: (count) => `e ${counted('it', count, { one: 'altro punto', other: 'altri punti' })}`,
  besides: (edits) => `Inoltre: ${edits}`,
  split: (tense, count) => `un paragrafo ${be(tense, 'diviso')} in ${count}`,
  merged: (tense) => `alcuni paragrafi ${be(tense, 'riuniti')} in uno`,
  inRow: (row) => `nella riga ${row} della tabella`,
  link: (tense, old, next) => `il collegamento ${be(tense, 'modificato')}, da ${old} a ${next}`,
  noLink: 'nessuno',
  formatting: (tense) => `la formattazione ${be(tense, 'modificata')}, le parole sono le stesse`,
  typography: (tense) => `virgolette, spazi o trattini ${be(tense, 'modificati')}, le parole sono le stesse`,
  toTable: (tense) => `un elenco ${be(tense, 'trasformato')} in tabella`,
  fromTable: (tense) => `una tabella ${be(tense, 'trasformata')} in elenco`,
  allThere: '; c’è ancora tutto',
  different: (edits) => `; che cosa è diverso: ${edits}`,
  reference: (tense, old, next) => `al posto di ${old} ${SHOULD[tense]} ${next}`,
  headingLevel: (tense) => `il livello del titolo ${be(tense, 'modificato')}`,
  itemNumbers: (tense, pairs) => `i numeri dei punti ${be(tense, 'modificati')}: ${pairs}`,
  noNumber: 'nessuno',
  box: (tense, fate, item) => `${BOX[fate][0]} ${be(tense, BOX[fate][1])} per ${item}`,
  renumbered: (tense, pairs) => `i numeri delle sezioni ${be(tense, 'modificati')}: ${pairs}`,
});
