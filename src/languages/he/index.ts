/** Hebrew. Written by us; nobody who speaks it has confirmed a word of it yet. */
import type { Language } from '../language.ts';
import { heAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { called, calls } from './names.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { heUnits } from './units.ts';
import { words } from './words.ts';

export const he: Language = {
  tag: 'he',
  region: 'IL',
  script: 'Hebrew',
  direction: 'rtl',
  // No face for it is shipped: letters are read in the system's own.
  faces: [],
  letters: null,
  commonWords: [
    ...[
      'של',
      'את',
      'על',
      'לא',
      'או',
      'כל',
      'אם',
      'זה',
      'זו',
      'אנו',
      'אנחנו',
      'אתם',
      'עם',
      'אשר',
      'הוא',
      'היא',
      'הם',
      'כי',
      'גם',
    ],
    ...[
      'אין',
      'יש',
      'לפי',
      'עד',
      'מיום',
      'ביום',
      'רק',
      'אך',
      'אבל',
      'שלכם',
      'שלנו',
      'לכם',
      'לנו',
      'מה',
      'כאן',
      'בין',
      'לאחר',
      'לפני',
    ],
    ...[
      'הגרסה',
      'הנוסח',
      'אחר',
      'אחרת',
      'אותו',
      'אותה',
      'אלה',
      'אלו',
      'בו',
      'בה',
      'אל',
      'אינו',
      'אינה',
      'אנא',
    ],
  ],
  calls,
  called,
  asked: {
    words: ['heb', 'iw', 'hebrew', 'ivrit', 'עברית', 'בעברית', 'иврит', 'на иврите', 'иврит тілі'],
    noun: 'שפה',
  },
  columns: {
    email: ['דואל', 'דוא״ל', 'אימייל', 'מייל', 'כתובת_דואל'],
    language: ['שפה', 'שפת_הודעה'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: [
      'ינואר',
      'פברואר',
      'מר[ץס]',
      'אפריל',
      'מאי',
      'יוני',
      'יולי',
      'אוגוסט',
      'ספטמבר',
      'אוקטובר',
      'נובמבר',
      'דצמבר',
    ],
    forms: [/(?<day>\d{1,2})\s+ב?(?<month>\p{Script=Hebrew}{3,}),?\s+(?<year>\d{4})/gu],
  },
  moved: { title: 'הדף עבר לכתובת אחרת', link: 'מעבר לדף' },
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
    return heUnits;
  },
  get alerts() {
    return heAlerts;
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
    columns: ['מטרה', 'בסיס משפטי', 'סוגי נתונים', 'מקבלים', 'העברה לחו״ל', 'תקופת שמירה', 'אמצעי אבטחה'],
    unknown: 'לא צוין',
    none: 'אין',
  },
  contactSigns: {
    '📍': 'כתובת',
    '📞': 'טלפון',
    '☎': 'טלפון',
    '✉': 'דואר',
    '📧': 'דוא״ל',
    '🕒': 'שעות פעילות',
    '🌐': 'אתר',
  },
  extensions: ['שלוחה', 'ext'],
  // Neither engine has one of its own.
  searchAnalyser: 'standard',
  get search() {
    return search;
  },
};
