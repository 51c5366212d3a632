/** The words of a redline and its changes in French. Apart from the others, so that a browser loads these alone. */
import type { ChangeTense } from '../../model/index.ts';
import { type BoxFate, changesIn } from '../change-sentences.ts';
import { counted } from '../plural.ts';

const words = (count: number) => counted('fr', count, { one: 'mot', other: 'mots' });
const changed = (count: number) => counted('fr', count, { one: 'changement', other: 'changements' });

/** « sera ajouté », « a été ajouté », « aurait été ajouté »; `participle` agrees with what it is said of. */
const be = (tense: ChangeTense, participle: string, isPlural = false): string => {
  if (tense === 'will') return `${isPlural ? 'seront' : 'sera'} ${participle}`;
  return tense === 'would'
    ? `${isPlural ? 'auraient' : 'aurait'} été ${participle}`
    : `${isPlural ? 'ont' : 'a'} été ${participle}`;
};

/** Of a reference that did not follow a new number. */
const SHOULD: Readonly<Record<ChangeTense, string>> = {
  will: 'il faudra lire',
  has: 'il faudrait désormais lire',
  had: 'il faudrait désormais lire',
  would: 'il aurait fallu lire',
};

const BOX: Readonly<Record<BoxFate, readonly [what: string, participle: string]>> = {
  ticked: ['la case', 'cochée'],
  cleared: ['la case', 'décochée'],
  addedTicked: ['une case cochée', 'ajoutée'],
  addedEmpty: ['une case vide', 'ajoutée'],
  removedTicked: ['la case cochée', 'supprimée'],
  removedEmpty: ['la case vide', 'supprimée'],
};

export const changes = changesIn({
  fixed: {
    title: 'Changements',
    between: (from, to) => `Version du ${from} et version du ${to}`,
    none: 'Les textes sont identiques, mot pour mot.',
    listTitle: 'Liste des changements',
    textTitle: 'Texte avec les changements marqués',
    legend: 'Légende',
    legendAdded: 'ajouté',
    legendRemoved: 'supprimé',
    legendMoved: 'déplacé',
    added: '[ajouté\u00a0: ',
    removed: '[supprimé\u00a0: ',
    end: ']',
    movedHere: '[déplacé ici]',
    movedAway: 'Le texte qui était ici a été déplacé. Montrer où',
    oldText: 'Ancien texte',
    newText: 'Nouveau texte',
    sideView: 'Côte à côte',
    trivial: (count) =>
      `${counted('fr', count, { one: 'petit changement', other: 'petits changements' })} de présentation\u00a0: ponctuation, mise en forme, mise en page.`,
    places: changed,
    rest: (count) => `Autres changements (${count})`,
  },
  count: (stats) =>
    `${changed(stats.changes)}\u00a0: ${words(stats.wordsAdded)} en plus, ${words(stats.wordsRemoved)} en moins.`,
  alerts: {
    contact: 'coordonnées',
    date: 'date',
    amount: 'montant',
    period: 'durée',
    number: 'nombre',
    right: 'droit ou obligation',
    recipient: 'destinataire',
    limit: 'limite',
    reference: 'renvoi',
    negation: 'négation',
  },
  quote: (text) => `«\u00a0${text}\u00a0»`,
  colon: '\u00a0: ',
  semicolon: '\u202f; ',
  section: (name) => `Section ${name}`,
  beginning: 'Au début',
  note: (number) => `note ${number}`,
  formerly: (number) => ` (auparavant section ${number})`,
  inOldText: ' (dans l’ancien texte)',
  sectionAdded: (tense, section) => `${section} ${be(tense, 'ajoutée')}`,
  sectionRemoved: (tense, section) => `${section} ${be(tense, 'supprimée')}`,
  sectionMoved: (tense, section) => `${section} ${be(tense, 'déplacée')}`,
  numbers: (_, old, next) => `, de ${old} à ${next}`,
  added: (tense, text) => `${text} ${be(tense, 'ajouté')}`,
  removed: (tense, text) => `${text} ${be(tense, 'supprimé')}`,
  moved: (tense, text) => `${text} ${be(tense, 'déplacé')}`,
  fromSection: (name) => ` depuis la section ${name}`,
  replaced: (tense, old, next) => `${old} ${be(tense, 'remplacé')} par ${next}`,
  value: (tense, what, old, next) =>
    tense === 'would'
      ? `${what}\u00a0: sans le changement ${old}, avec lui ${next}`
      : `${what}\u00a0: ${tense === 'will' ? 'jusqu’au changement' : 'avant'} ${old}, ${tense === 'will' ? 'ensuite' : 'maintenant'} ${next}`,
  textChanged: (tense) => `le texte ${be(tense, 'modifié')}`,
  morePlaces: (count) => `et ${counted('fr', count, { one: 'autre endroit', other: 'autres endroits' })}`,
  besides: (edits) => `En même temps\u00a0: ${edits}`,
  split: (tense, count) => `un paragraphe ${be(tense, 'divisé')} en ${count}`,
  merged: (tense) => `des paragraphes ${be(tense, 'réunis', true)} en un seul`,
  inRow: (row) => `dans la ligne ${row} du tableau`,
  link: (tense, old, next) => `le lien ${be(tense, 'modifié')}, de ${old} à ${next}`,
  noLink: 'aucun',
  formatting: (tense) => `la mise en forme ${be(tense, 'modifiée')}, les mots sont les mêmes`,
  typography: (tense) =>
    `les guillemets, espaces ou traits d’union ${be(tense, 'modifiés', true)}, les mots sont les mêmes`,
  toTable: (tense) => `une liste ${be(tense, 'transformée')} en tableau`,
  fromTable: (tense) => `un tableau ${be(tense, 'transformé')} en liste`,
  allThere: '\u202f; tout y est encore',
  different: (edits) => `\u202f; ce qui diffère\u00a0: ${edits}`,
  reference: (tense, old, next) => `au lieu de ${old}, ${SHOULD[tense]} ${next}`,
  headingLevel: (tense) => `le niveau du titre ${be(tense, 'modifié')}`,
  itemNumbers: (tense, pairs) => `les numéros des points ${be(tense, 'modifiés', true)}\u00a0: ${pairs}`,
  noNumber: 'aucun',
  box: (tense, fate, item) => `${BOX[fate][0]} ${be(tense, BOX[fate][1])} pour ${item}`,
  renumbered: (tense, pairs) => `les numéros des sections ${be(tense, 'modifiés', true)}\u00a0: ${pairs}`,
});
