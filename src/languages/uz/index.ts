/** Uzbek in Latin letters. Written by us; nobody who speaks it has confirmed a word of it yet. */
import type { Language } from '../language.ts';
import { uzAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { called, calls } from './names.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { uzUnits } from './units.ts';
import { words } from './words.ts';

export const uz: Language = {
  tag: 'uz',
  region: 'UZ',
  script: 'Latin',
  direction: 'ltr',
  faces: ['latin'],
  letters: /[og][ʻ‘]/iu,
  commonWords: [
    ...[
      'va',
      'bu',
      'ham',
      'har',
      'yangi',
      'nima',
      'kuni',
      'oʻz',
      'deb',
      'hech',
      'qachon',
      'boʻlgan',
      'ular',
      'ushbu',
      'faqat',
    ],
    ...[
      'bor',
      'yoʻq',
      'u',
      'uni',
      'uning',
      'edi',
      'ega',
      'matn',
      'tahrir',
      'tahriri',
      'hujjat',
      'oldin',
      'sahifa',
      'manzil',
    ],
    ...['bilan', 'uchun', 'yoki', 'emas', 'siz', 'sizning', 'bizning', 'shu', 'kerak'],
    ...['mumkin', 'haqida', 'agar', 'boʻlsa', 'boʻyicha', 'tomonidan', 'orqali', 'maʼlumotlar', 'shaxsiy'],
    ...['maʼlumotlarni', 'maʼlumotlaringizni', 'barcha', 'keyin'],
  ],
  calls,
  called,
  namedBefore: (name) => name.replace(/cha(?=$|\s)/gu, ''),
  asked: {
    words: [
      'uzb',
      'uzbek',
      'oʻzbek',
      "o'zbek",
      'oʻzbekcha',
      "o'zbekcha",
      'oʻzbek tili',
      'узбекский',
      'узб',
      'по-узбекски',
      'на узбекском',
      'өзбек',
      'өзбекше',
      'өзбек тілі',
    ],
    noun: 'tili',
  },
  columns: {
    email: ['elektron_pochta', 'elektron_pochta_manzili', 'pochta'],
    language: ['til', 'tili'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: [
      'yanvar',
      'fevral',
      'mart',
      'aprel',
      'may',
      'iyun',
      'iyul',
      'avgust',
      'sent[ya]+br',
      'okt[ya]+br',
      'noyabr',
      'dekabr',
    ],
    forms: [
      /(?<year>\d{4})-?\s*yil\p{L}*,?\s+(?<day>\d{1,2})[-\s]\s*(?<month>\p{L}{3,})/gu,
      /(?<day>\d{1,2})[-\s]\s*(?<month>\p{L}{3,}),?\s+(?<year>\d{4})/gu,
    ],
  },
  moved: { title: 'Bu sahifa boshqa manzilga koʻchgan', link: 'Sahifaga oʻtish' },
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
    return uzUnits;
  },
  get alerts() {
    return uzAlerts;
  },
  readability: null,
  wrongPreposition: null,
  get template() {
    return template;
  },
  policies: [],
  isConfirmed: false,
  get setup() {
    return setup;
  },
  processing: {
    columns: [
      'Maqsad',
      'Huquqiy asos',
      'Maʼlumotlar toifalari',
      'Oluvchilar',
      'Chet elga berish',
      'Saqlash muddati',
      'Himoya choralari',
    ],
    unknown: 'koʻrsatilmagan',
    none: 'yoʻq',
  },
  contactSigns: {
    '📍': 'manzil',
    '📞': 'telefon',
    '☎': 'telefon',
    '✉': 'pochta',
    '📧': 'elektron pochta',
    '🕒': 'ish vaqti',
    '🌐': 'sayt',
  },
  extensions: ['qoʻsh', 'ichki'],
  // Neither engine has one of its own.
  searchAnalyser: 'standard',
  get search() {
    return search;
  },
};
