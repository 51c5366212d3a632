/**
 * Arabic: the written standard, with Gregorian months as in Egypt and the Gulf, and the figures 0 to 9.
 * Written by us; nobody who speaks it has confirmed a word of it yet.
 */
import type { Language } from '../language.ts';
import { arAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { called, calls } from './names.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { arUnits } from './units.ts';
import { words } from './words.ts';

export const ar: Language = {
  tag: 'ar',
  region: 'SA',
  script: 'Arabic',
  direction: 'rtl',
  signs: { colon: ': ', comma: '، ' },
  // No face for it is shipped: letters are read in the system's own.
  faces: [],
  letters: null,
  commonWords: [
    ...[
      'في',
      'من',
      'على',
      'إلى',
      'عن',
      'أو',
      'أن',
      'لا',
      'ولا',
      'لم',
      'لن',
      'التي',
      'الذي',
      'هذا',
      'هذه',
      'مع',
      'كل',
      'أي',
    ],
    ...[
      'نحن',
      'بعد',
      'قبل',
      'ما',
      'وما',
      'إذا',
      'كما',
      'بين',
      'لدى',
      'عند',
      'ذلك',
      'تلك',
      'كان',
      'كانت',
      'قد',
      'هو',
      'هي',
    ],
    ...[
      'وفي',
      'ومن',
      'وهو',
      'وهي',
      'فإن',
      'بها',
      'به',
      'لها',
      'له',
      'فيها',
      'فيه',
      'لمدة',
      'أحد',
      'غير',
      'نسخة',
      'النسخة',
      'النص',
    ],
  ],
  calls,
  called,
  asked: {
    words: [
      'ara',
      'arabic',
      'العربية',
      'عربي',
      'عربية',
      'بالعربية',
      'арабский',
      'по-арабски',
      'на арабском',
      'араб',
      'арабша',
      'араб тілі',
    ],
    noun: 'اللغة',
  },
  columns: {
    email: ['البريد_الإلكتروني', 'بريد_إلكتروني', 'البريد', 'عنوان_البريد_الإلكتروني'],
    language: ['اللغة', 'لغة', 'لغة_المراسلة'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: [
      'يناير|جانفي|كانون الثاني',
      'فبراير|فيفري|شباط',
      'مارس|آذار',
      '[أإا]بريل|أفريل|نيسان',
      'ماي|أيار',
      'يوني|جوان|حزيران',
      'يولي|جويلية|تموز',
      'أغسطس|أوت|غشت|آب',
      'سبتمبر|شتنبر|أيلول',
      'أكتوبر|تشرين الأول',
      'نوفمبر|نونبر|تشرين الثاني',
      'ديسمبر|دجنبر|كانون الأول',
    ],
    forms: [
      /(?<day>\d{1,2})\s+(?:من\s+)?(?<month>\p{Script=Arabic}{2,}(?:\s(?:الأول|الثاني))?)،?\s+(?:(?:سنة|عام)\s+)?(?<year>\d{4})/gu,
    ],
  },
  moved: { title: 'انتقلت هذه الصفحة إلى عنوان آخر', link: 'الانتقال إلى الصفحة' },
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
    return arUnits;
  },
  get alerts() {
    return arAlerts;
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
      'الغرض',
      'الأساس القانوني',
      'فئات البيانات',
      'المتلقون',
      'النقل إلى الخارج',
      'مدة الاحتفاظ',
      'تدابير الحماية',
    ],
    unknown: 'غير محدد',
    none: 'لا يوجد',
  },
  contactSigns: {
    '📍': 'العنوان',
    '📞': 'الهاتف',
    '☎': 'الهاتف',
    '✉': 'البريد',
    '📧': 'البريد الإلكتروني',
    '🕒': 'أوقات العمل',
    '🌐': 'الموقع',
  },
  extensions: ['تحويلة', 'داخلي', 'ext'],
  searchAnalyser: 'arabic',
  get search() {
    return search;
  },
};
