/** The words of a redline and its changes in German. Apart from the others, so that a browser loads these alone. */
import type { ChangeTense } from '../../model/index.ts';
import { type BoxFate, changesIn } from '../change-sentences.ts';
import { counted } from '../plural.ts';

const words = (count: number) => counted('de', count, { one: 'Wort', other: 'Wörter' });
const changed = (count: number) => counted('de', count, { one: 'Änderung', other: 'Änderungen' });

/** «„x“ wird hinzugefügt», «wurde hinzugefügt», «wäre hinzugefügt worden»; of several things with `plural`. */
const done = (participle: string, plural = false) => {
  const [will, has, would] = plural ? ['werden', 'wurden', 'wären'] : ['wird', 'wurde', 'wäre'];
  return (tense: ChangeTense, text: string, between = '') =>
    tense === 'would'
      ? `${text} ${would}${between} ${participle} worden`
      : `${text} ${tense === 'will' ? will : has}${between} ${participle}`;
};
const [added, removed, moved, changedOne, changedAll] = [
  done('hinzugefügt'),
  done('gestrichen'),
  done('verschoben'),
  done('geändert'),
  done('geändert', true),
];
const replaced = done('ersetzt');
const numbers = (tense: ChangeTense, numbers: string) =>
  `${changedAll(tense, 'Nummern der Abschnitte')}: ${numbers}`;

/** Of a reference that did not follow a new number. */
const SHOULD: Readonly<Record<ChangeTense, string>> = {
  will: 'müsste es dann heißen:',
  has: 'müsste es jetzt heißen:',
  had: 'müsste es jetzt heißen:',
  would: 'hätte es heißen müssen:',
};

const BOX: Readonly<Record<BoxFate, readonly [what: string, participle: string]>> = {
  ticked: ['das Kästchen', 'angekreuzt'],
  cleared: ['das Kreuz im Kästchen', 'entfernt'],
  addedTicked: ['ein angekreuztes Kästchen', 'hinzugefügt'],
  addedEmpty: ['ein leeres Kästchen', 'hinzugefügt'],
  removedTicked: ['das angekreuzte Kästchen', 'entfernt'],
  removedEmpty: ['das leere Kästchen', 'entfernt'],
};

export const changes = changesIn({
  fixed: {
    title: 'Änderungen',
    between: (from, to) => `Fassung vom ${from} und Fassung vom ${to}`,
    none: 'Die Texte stimmen Wort für Wort überein.',
    listTitle: 'Änderungsübersicht',
    textTitle: 'Text mit markierten Änderungen',
    legend: 'Legende',
    legendAdded: 'hinzugefügt',
    legendRemoved: 'gestrichen',
    legendMoved: 'verschoben',
    added: '[hinzugefügt: ',
    removed: '[gestrichen: ',
    end: ']',
    movedHere: '[hierher verschoben]',
    movedAway: 'Der Text von hier wurde verschoben. Zeigen, wohin',
    oldText: 'Alter Text',
    newText: 'Neuer Text',
    sideView: 'Nebeneinander',
    trivial: (count) =>
      `${counted('de', count, { one: 'kleine Änderung', other: 'kleine Änderungen' })} der Darstellung: Zeichensetzung, Formatierung, Layout.`,
    places: changed,
    rest: (count) => `Weitere Änderungen (${count})`,
  },
  count: (stats) =>
    `${changed(stats.changes)}: ${words(stats.wordsAdded)} hinzugefügt, ${words(stats.wordsRemoved)} gestrichen.`,
  alerts: {
    contact: 'Kontaktangabe',
    date: 'Datum',
    amount: 'Betrag',
    period: 'Frist',
    number: 'Zahl',
    right: 'Recht oder Pflicht',
    recipient: 'Empfänger',
    limit: 'Grenze',
    reference: 'Verweis',
    negation: 'Verneinung',
  },
  quote: (text) => `„${text}“`,
  colon: ': ',
  section: (name) => `Abschnitt ${name}`,
  beginning: 'Am Anfang',
  note: (number) => `Fußnote ${number}`,
  formerly: (number) => ` (zuvor Abschnitt ${number})`,
  inOldText: ' (im alten Text)',
  sectionAdded: added,
  sectionRemoved: removed,
  sectionMoved: moved,
  numbers: (tense, old, next) =>
    tense === 'would'
      ? `: ${next} statt ${old}`
      : `: bisher ${old}, ${tense === 'will' ? 'künftig' : 'jetzt'} ${next}`,
  added,
  removed,
  moved,
  fromSection: (name) => `, bisher in Abschnitt ${name}`,
  replaced: (tense, old, next) => replaced(tense, old, ` durch ${next}`),
  value: (tense, what, old, next) =>
    tense === 'would'
      ? `${what}: ohne die Änderung ${old}, mit ihr wäre es ${next}`
      : `${what}: bisher ${old}, ${tense === 'will' ? 'künftig' : 'jetzt'} ${next}`,
  textChanged: (tense) => changedOne(tense, 'der Text'),
  morePlaces: (count) => `und ${counted('de', count, { one: 'weitere Stelle', other: 'weitere Stellen' })}`,
  besides: (edits) => `Dabei: ${edits}`,
  split: (tense, count) => done('geteilt')(tense, 'ein Absatz', ` in ${count}`),
  merged: (tense) => done('zu einem zusammengefasst', true)(tense, 'Absätze'),
  inRow: (row) => `in der Tabellenzeile ${row}`,
  link: (tense, old, next) => `${changedOne(tense, 'der Link')}: von ${old} zu ${next}`,
  noLink: 'keinem',
  formatting: (tense) => `${changedOne(tense, 'die Formatierung')}, der Wortlaut ist derselbe`,
  typography: (tense) =>
    `${changedAll(tense, 'Anführungszeichen, Leerzeichen oder Bindestriche')}, der Wortlaut ist derselbe`,
  toTable: (tense) => done('in eine Tabelle umgewandelt')(tense, 'eine Liste'),
  fromTable: (tense) => done('in eine Liste umgewandelt')(tense, 'eine Tabelle'),
  allThere: '; der Inhalt ist vollständig erhalten',
  different: (edits) => `; was anders ist: ${edits}`,
  reference: (tense, old, next) => `statt ${old} ${SHOULD[tense]} ${next}`,
  headingLevel: (tense) => changedOne(tense, 'die Ebene der Überschrift'),
  itemNumbers: (tense, pairs) => `${changedAll(tense, 'Nummern von Listenpunkten')}: ${pairs}`,
  noNumber: 'ohne',
  box: (tense, fate, item) => done(BOX[fate][1])(tense, BOX[fate][0], ` bei ${item}`),
  renumbered: numbers,
});
