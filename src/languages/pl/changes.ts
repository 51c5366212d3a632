/** The words of a redline and its changes in Polish. Apart from the others, so that a browser loads these alone. */
import type { ChangeTense } from '../../model/index.ts';
import { type BoxFate, changesIn } from '../change-sentences.ts';
import { counted } from '../plural.ts';

const words = (count: number) =>
  counted('pl', count, { one: 'słowo', few: 'słowa', many: 'słów', other: 'słowa' });
const changed = (count: number) =>
  counted('pl', count, { one: 'zmiana', few: 'zmiany', many: 'zmian', other: 'zmiany' });

/** «zostanie dodany», «został dodany», «zostałby dodany»: masculine, feminine, neuter, plural. */
const be = (tense: ChangeTense, participle: string, gender: 'm' | 'f' | 'n' | 'p' = 'n'): string => {
  const has = { m: 'został', f: 'została', n: 'zostało', p: 'zostały' }[gender];
  const auxiliary = {
    will: gender === 'p' ? 'zostaną' : 'zostanie',
    has,
    had: has,
    would: { m: 'zostałby', f: 'zostałaby', n: 'zostałoby', p: 'zostałyby' }[gender],
  }[tense];
  return `${auxiliary} ${participle}`;
};

/** Of a reference that did not follow a new number. */
const SHOULD: Readonly<Record<ChangeTense, string>> = {
  will: 'będzie musiało być',
  has: 'powinno już być',
  had: 'powinno już być',
  would: 'musiałoby być',
};

const BOX: Readonly<Record<BoxFate, readonly [what: string, participle: string]>> = {
  ticked: ['pole', 'zaznaczone'],
  cleared: ['pole', 'odznaczone'],
  addedTicked: ['zaznaczone pole', 'dodane'],
  addedEmpty: ['puste pole', 'dodane'],
  removedTicked: ['zaznaczone pole', 'usunięte'],
  removedEmpty: ['puste pole', 'usunięte'],
};

export const changes = changesIn({
  fixed: {
    title: 'Zmiany',
    between: (from, to) => `Wersja z ${from} i wersja z ${to}`,
    none: 'Teksty są takie same, słowo w słowo.',
    listTitle: 'Lista zmian',
    textTitle: 'Tekst z zaznaczonymi zmianami',
    legend: 'Legenda',
    legendAdded: 'dodano',
    legendRemoved: 'usunięto',
    legendMoved: 'przeniesiono',
    added: '[dodano: ',
    removed: '[usunięto: ',
    end: ']',
    movedHere: '[przeniesiono tutaj]',
    movedAway: 'Tekst z tego miejsca przeniesiono. Pokaż dokąd',
    oldText: 'Dawny tekst',
    newText: 'Nowy tekst',
    sideView: 'Obok siebie',
    trivial: (count) =>
      `${counted('pl', count, { one: 'drobna zmiana', few: 'drobne zmiany', many: 'drobnych zmian', other: 'drobnej zmiany' })} wyglądu: interpunkcja, formatowanie, układ.`,
    places: changed,
    rest: (count) => `Pozostałe zmiany (${count})`,
  },
  count: (stats) =>
    `${changed(stats.changes)}: dodano ${words(stats.wordsAdded)}, usunięto ${words(stats.wordsRemoved)}.`,
  alerts: {
    contact: 'kontakt',
    date: 'data',
    amount: 'kwota',
    period: 'termin',
    number: 'liczba',
    right: 'prawo lub obowiązek',
    recipient: 'odbiorca',
    limit: 'granica',
    reference: 'odesłanie',
    negation: 'przeczenie',
  },
  quote: (text) => `„${text}”`,
  colon: ': ',
  section: (name) => `Rozdział ${name}`,
  beginning: 'Na początku',
  note: (number) => `przypis ${number}`,
  formerly: (number) => ` (wcześniej rozdział ${number})`,
  inOldText: ' (w dawnym tekście)',
  sectionAdded: (tense, section) => `${section} ${be(tense, 'dodany', 'm')}`,
  sectionRemoved: (tense, section) => `${section} ${be(tense, 'usunięty', 'm')}`,
  sectionMoved: (tense, section) => `${section} ${be(tense, 'przeniesiony', 'm')}`,
  numbers: (_, old, next) => `, z ${old} na ${next}`,
  added: (tense, text) => `${text} ${be(tense, 'dodane')}`,
  removed: (tense, text) => `${text} ${be(tense, 'usunięte')}`,
  moved: (tense, text) => `${text} ${be(tense, 'przeniesione')}`,
  fromSection: (name) => ` z rozdziału ${name}`,
  replaced: (tense, old, next) => `${old} ${be(tense, 'zastąpione')} przez ${next}`,
  value: (tense, what, old, next) =>
    tense === 'would'
      ? `${what}: bez zmiany ${old}, po niej byłoby ${next}`
      : `${what}: ${tense === 'will' ? 'do zmiany' : 'było'} ${old}, ${tense === 'will' ? 'po zmianie' : 'jest'} ${next}`,
  textChanged: (tense) => `tekst ${be(tense, 'zmieniony', 'm')}`,
  morePlaces: (count) =>
    `i jeszcze ${counted('pl', count, { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' })}`,
  besides: (edits) => `Przy tym: ${edits}`,
  split: (tense, count) => `akapit ${be(tense, 'podzielony', 'm')} na ${count}`,
  merged: (tense) => `akapity ${be(tense, 'połączone', 'p')} w jeden`,
  inRow: (row) => `w wierszu tabeli ${row}`,
  link: (tense, old, next) => `odnośnik ${be(tense, 'zmieniony', 'm')}: ${old} → ${next}`,
  noLink: 'brak',
  formatting: (tense) => `formatowanie ${be(tense, 'zmienione')}, słowa są te same`,
  typography: (tense) => `cudzysłowy, odstępy lub łączniki ${be(tense, 'zmienione', 'p')}, słowa są te same`,
  toTable: (tense) => `lista ${be(tense, 'zamieniona', 'f')} w tabelę`,
  fromTable: (tense) => `tabela ${be(tense, 'zamieniona', 'f')} w listę`,
  allThere: '; nadal jest w niej wszystko',
  different: (edits) => `; co jest inne: ${edits}`,
  reference: (tense, old, next) => `zamiast ${old} ${SHOULD[tense]} ${next}`,
  headingLevel: (tense) => `poziom nagłówka ${be(tense, 'zmieniony', 'm')}`,
  itemNumbers: (tense, pairs) => `numery punktów ${be(tense, 'zmienione', 'p')}: ${pairs}`,
  noNumber: 'brak',
  box: (tense, fate, item) => `${BOX[fate][0]} przy ${item} ${be(tense, BOX[fate][1])}`,
  renumbered: (tense, pairs) => `numery rozdziałów ${be(tense, 'zmienione', 'p')}: ${pairs}`,
});
