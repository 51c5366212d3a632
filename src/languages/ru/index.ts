/** Russian. */
import type { Language } from '../language.ts';
import { ruAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { desk } from './desk.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { ruUnits } from './units.ts';
import { words } from './words.ts';

export const ru: Language = {
  tag: 'ru',
  region: 'RU',
  script: 'Cyrillic',
  direction: 'ltr',
  faces: ['latin', 'cyrillic'],
  letters: null,
  commonWords: [
    ...[
      'и',
      'в',
      'на',
      'не',
      'с',
      'со',
      'по',
      'для',
      'или',
      'мы',
      'вы',
      'вас',
      'вам',
      'наш',
      'наши',
      'ваш',
      'ваши',
    ],
    ...[
      'ваше',
      'ваших',
      'что',
      'как',
      'от',
      'к',
      'о',
      'об',
      'при',
      'это',
      'их',
      'из',
      'до',
      'если',
      'за',
      'а',
      'но',
    ],
    ...['также', 'может', 'быть', 'которые', 'который', 'только', 'чтобы', 'его', 'у', 'этого', 'свои'],
  ],
  calls: { ru: 'русском', kk: 'казахском', en: 'английском' },
  called: {},
  namedBefore: (name) => name.replace(/ий(?=$|[\s,])/gu, 'ом').replace(/, (.+)$/u, ' ($1)'),
  asked: {
    words: ['rus', 'russian', 'русский', 'рус', 'по-русски', 'на русском', 'орыс', 'орысша', 'орыс тілі'],
    noun: 'язык',
  },
  columns: {
    email: ['электронная_почта', 'адрес_электронной_почты', 'эл_почта', 'почта', 'имейл'],
    language: ['язык', 'язык_письма'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: [
      'январ',
      'феврал',
      'март',
      'апрел',
      'ма[йя]',
      'июн',
      'июл',
      'август',
      'сентябр',
      'октябр',
      'ноябр',
      'декабр',
    ],
    forms: [/(?<day>\d{1,2})\s+(?<month>\p{L}{3,})\.?,?\s+(?<year>\d{4})/gu],
  },
  moved: { title: 'Эта страница теперь по другому адресу', link: 'Перейти к странице' },
  get lexicon() {
    return lexicon;
  },
  get references() {
    return references;
  },
  get imports() {
    return imports;
  },
  get units() {
    return ruUnits;
  },
  get alerts() {
    return ruAlerts;
  },
  // Oborneva's constants.
  readability: { vowels: /[аеёиоуыэюяaeiouy]/giu, perSentence: 1.3, perSyllable: 60.1 },
  // «о» before а, и, о, у, э; not before е, ё, ю, я, and not «о» of a list or an initial.
  wrongPreposition: /(?<![\p{L}.])о [аиоуэ]\p{L}{2,}/giu,
  get template() {
    return template;
  },
  policies: ['privacy', 'cookies', 'terms', 'consent'],
  isConfirmed: true,
  get setup() {
    return setup;
  },
  get desk() {
    return desk;
  },
  processing: {
    columns: [
      'Цель',
      'Правовое основание',
      'Категории данных',
      'Получатели',
      'Передача за границу',
      'Срок хранения',
      'Меры защиты',
    ],
    unknown: 'не указано',
    none: 'нет',
  },
  contactSigns: {
    '📍': 'адрес',
    '📞': 'телефон',
    '☎': 'телефон',
    '✉': 'почта',
    '📧': 'электронная почта',
    '🕒': 'часы',
    '🌐': 'сайт',
  },
  extensions: ['доб', 'добав', 'добавочный', 'вн', 'внут', 'внутр', 'внутренний'],
  searchAnalyser: 'russian',
  get search() {
    return search;
  },
};
