/** English: British, and American where days are written so. */
import type { Dictionary } from '../dictionary.ts';
import type { Language } from '../language.ts';
import { enAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { desk } from './desk.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { enUnits } from './units.ts';
import { wordsWith } from './words.ts';

const words: Partial<Record<'en-GB' | 'en-US', Dictionary>> = {};

export const en: Language = {
  tag: 'en',
  region: 'GB',
  script: 'Latin',
  direction: 'ltr',
  faces: ['latin'],
  letters: null,
  commonWords: [
    ...['the', 'of', 'and', 'to', 'in', 'is', 'are', 'we', 'you', 'your', 'our', 'for', 'with', 'on', 'or'],
    ...['not', 'that', 'this', 'by', 'it', 'may', 'from', 'as', 'at', 'be', 'a', 'an', 'if'],
  ],
  calls: { ru: 'Russian', kk: 'Kazakh', en: 'English' },
  called: {},
  asked: {
    words: [
      'eng',
      'english',
      'английский',
      'англ',
      'по-английски',
      'на английском',
      'ағылшын',
      'ағылшынша',
      'ағылшын тілі',
    ],
    noun: 'language',
  },
  columns: {
    email: ['email', 'e-mail', 'mail', 'email_address', 'e-mail_address'],
    language: ['locale', 'language', 'lang', 'preferred_language'],
  },
  words: (format) => {
    const way = format === 'en-US' ? format : 'en-GB';
    words[way] ??= wordsWith(way);
    return words[way];
  },
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
    forms: [
      /(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>\p{L}{3,})\.?,?\s+(?<year>\d{4})/gu,
      /(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})/gu,
    ],
  },
  moved: { title: 'This page has moved', link: 'Go to the page' },
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
    return enUnits;
  },
  get alerts() {
    return enAlerts;
  },
  readability: null,
  wrongPreposition: null,
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
      'Purpose',
      'Legal basis',
      'Categories of data',
      'Recipients',
      'Transfer abroad',
      'Period of storage',
      'Security measures',
    ],
    unknown: 'not stated',
    none: 'none',
  },
  contactSigns: {
    '📍': 'address',
    '📞': 'phone',
    '☎': 'phone',
    '✉': 'mail',
    '📧': 'e-mail',
    '🕒': 'hours',
    '🌐': 'website',
  },
  extensions: ['ext', 'extn', 'extension', 'x'],
  searchAnalyser: 'english',
  get search() {
    return search;
  },
};
