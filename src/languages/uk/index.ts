/** Ukrainian. Written by us; nobody who speaks it has confirmed a word of it yet. */
import type { Language } from '../language.ts';
import { ukAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { called, calls } from './names.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { ukUnits } from './units.ts';
import { words } from './words.ts';

export const uk: Language = {
  tag: 'uk',
  region: 'UA',
  script: 'Cyrillic',
  direction: 'ltr',
  faces: ['latin', 'cyrillic'],
  // і is Kazakh as well.
  letters: /[їєґ]/iu,
  // None of them is a word of Russian or Kazakh.
  commonWords: [
    ...[
      'та',
      'ми',
      'ваше',
      'вашу',
      'захист',
      'персональних',
      'персональні',
      'конфіденційності',
      'щоб',
      'лише',
    ],
    ...['і', 'й', 'що', 'або', 'ви', 'це', 'цей', 'ця', 'цієї', 'цього', 'від', 'під', 'як', 'які'],
    ...['який', 'яка', 'яку', 'якщо', 'чи', 'ваші', 'вашої', 'наші', 'дані', 'даних', 'щодо'],
    ...['даними', 'після', 'між', 'також', 'інших', 'мають', 'має', 'його', 'її'],
  ],
  calls,
  called,
  namedBefore: (name) => name.replace(/(?<=ьк)а(?=$|\s)/gu, 'ою'),
  asked: {
    words: [
      'ukr',
      'ua',
      'ukrainian',
      'українська',
      'укр',
      'українською',
      'украинский',
      'по-украински',
      'на украинском',
      'украин',
      'украинша',
      'украин тілі',
    ],
    noun: 'мова',
  },
  columns: {
    email: [
      'електронна_пошта',
      'адреса_електронної_пошти',
      'ел_пошта',
      'пошта_для_листів',
      'електронна_адреса',
    ],
    language: ['мова', 'мова_листа'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: [
      'січ(?:ень|н)',
      'лют',
      'берез',
      'квіт',
      'трав',
      'черв',
      'лип',
      'серп',
      'верес',
      'жовт',
      'листопад',
      'груд',
    ],
    forms: [/(?<day>\d{1,2})\s+(?<month>\p{L}{3,})\.?,?\s+(?<year>\d{4})/gu],
  },
  moved: { title: 'Ця сторінка тепер за іншою адресою', link: 'Перейти до сторінки' },
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
    return ukUnits;
  },
  get alerts() {
    return ukAlerts;
  },
  readability: null,
  wrongPreposition: null,
  get template() {
    return template;
  },
  policies: ['privacy'],
  isConfirmed: false,
  get setup() {
    return setup;
  },
  processing: {
    columns: [
      'Мета',
      'Правова підстава',
      'Категорії даних',
      'Одержувачі',
      'Передача за кордон',
      'Строк зберігання',
      'Заходи захисту',
    ],
    unknown: 'не вказано',
    none: 'немає',
  },
  contactSigns: {
    '📍': 'адреса',
    '📞': 'телефон',
    '☎': 'телефон',
    '✉': 'пошта',
    '📧': 'електронна пошта',
    '🕒': 'години роботи',
    '🌐': 'сайт',
  },
  extensions: ['дод', 'додатковий', 'вн', 'внутр', 'внутрішній'],
  // Elasticsearch has one as a plugin only.
  searchAnalyser: 'standard',
  get search() {
    return search;
  },
};
