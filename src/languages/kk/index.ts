/** Kazakh. */
import type { Language } from '../language.ts';
import { kkAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { desk } from './desk.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { kkUnits } from './units.ts';
import { words } from './words.ts';

export const kk: Language = {
  tag: 'kk',
  region: 'KZ',
  script: 'Cyrillic',
  direction: 'ltr',
  faces: ['latin', 'cyrillic', 'cyrillic-ext'],
  // і is Ukrainian as well.
  letters: /[әғқңөұүһ]/iu,
  commonWords: [
    ...[
      'және',
      'мен',
      'пен',
      'бен',
      'үшін',
      'біз',
      'сіз',
      'сіздің',
      'біздің',
      'сізге',
      'бізге',
      'бұл',
      'немесе',
      'бойынша',
    ],
    ...[
      'туралы',
      'емес',
      'ретінде',
      'да',
      'де',
      'та',
      'те',
      'осы',
      'ол',
      'оның',
      'олар',
      'егер',
      'болса',
      'кейін',
      'дейін',
    ],
    ...['арқылы', 'тек', 'бар', 'жоқ', 'барлық', 'қажет', 'мүмкін'],
  ],
  calls: { ru: 'орыс', kk: 'қазақ', en: 'ағылшын' },
  called: {},
  namedBefore: (name) => name.replace(/\s+тілі(?=$|\s)/u, ''),
  asked: {
    words: [
      'kaz',
      'kz',
      'kazakh',
      'qazaq',
      'qazaqsha',
      'қазақ',
      'қазақша',
      'қазақ тілі',
      'казахский',
      'каз',
      'по-казахски',
      'на казахском',
    ],
    noun: 'тілі',
  },
  columns: {
    email: ['электрондық_пошта', 'электрондық_пошта_мекенжайы', 'эл_пошта', 'пошта'],
    language: ['тіл', 'тілі'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: [
      'қаңтар',
      'ақпан',
      'наурыз',
      'сәуір',
      'мамыр',
      'маусым',
      'шілде',
      'тамыз',
      'қыркүйек',
      'қазан',
      'қараша',
      'желтоқсан',
    ],
    forms: [
      /(?<day>\d{1,2})\s+(?<month>\p{L}{3,})\.?,?\s+(?<year>\d{4})/gu,
      /(?<year>\d{4})\s+жыл\p{L}*\s+(?<day>\d{1,2})\s+(?<month>\p{L}{3,})/gu,
    ],
  },
  moved: { title: 'Бұл бет басқа мекенжайға көшті', link: 'Бетке өту' },
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
    return kkUnits;
  },
  get alerts() {
    return kkAlerts;
  },
  readability: null,
  wrongPreposition: null,
  get template() {
    return template;
  },
  policies: ['privacy', 'cookies', 'terms', 'consent'],
  isConfirmed: false,
  get setup() {
    return setup;
  },
  get desk() {
    return desk;
  },
  processing: {
    columns: [
      'Мақсаты',
      'Құқықтық негізі',
      'Деректер санаттары',
      'Алушылар',
      'Шетелге беру',
      'Сақтау мерзімі',
      'Қорғау шаралары',
    ],
    unknown: 'көрсетілмеген',
    none: 'жоқ',
  },
  contactSigns: {
    '📍': 'мекенжай',
    '📞': 'телефон',
    '☎': 'телефон',
    '✉': 'пошта',
    '📧': 'электрондық пошта',
    '🕒': 'уақыт',
    '🌐': 'сайт',
  },
  extensions: ['қос', 'қосымша', 'ішкі', 'qos', 'qosymsha', 'ishki'],
  // Neither engine has one of its own.
  searchAnalyser: 'standard',
  get search() {
    return search;
  },
};
