/** German, addressed formally. Written by us; nobody who speaks it as their own language has confirmed the words. */
import type { Language } from '../language.ts';
import { deAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { deUnits } from './units.ts';
import { words } from './words.ts';

export const de: Language = {
  tag: 'de',
  region: 'DE',
  script: 'Latin',
  direction: 'ltr',
  faces: ['latin'],
  letters: /[äß]/iu,
  commonWords: [
    ...['der', 'die', 'das', 'den', 'dem', 'des', 'und', 'oder', 'zu', 'in', 'ist', 'sind', 'von', 'mit'],
    ...[
      'für',
      'nicht',
      'auf',
      'sie',
      'wir',
      'ihre',
      'ihrer',
      'unsere',
      'ein',
      'eine',
      'einer',
      'werden',
      'wird',
    ],
    ...['als', 'an', 'bei', 'nach', 'zur', 'zum', 'im', 'wenn', 'dass', 'durch'],
  ],
  calls: {
    ru: 'Russisch',
    kk: 'Kasachisch',
    en: 'Englisch',
    de: 'Deutsch',
    fr: 'Französisch',
    es: 'Spanisch',
    it: 'Italienisch',
    'pt-BR': 'Portugiesisch',
    pl: 'Polnisch',
    tr: 'Türkisch',
  },
  called: { ru: 'немецком', kk: 'неміс', en: 'German' },
  asked: {
    words: ['de', 'deu', 'ger', 'german', 'deutsch', 'deutsche', 'auf deutsch', 'немецкий', 'нем', 'неміс'],
    noun: 'sprache',
  },
  columns: {
    email: ['e-mail-adresse', 'email-adresse', 'mailadresse', 'mail'],
    language: ['sprache', 'bevorzugte_sprache'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: ['jan|jän', 'feb', 'mär|mrz', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
    forms: [/(?<!\d)(?<day>\d{1,2})\.?\s*(?<month>\p{L}{3,})\.?\s+(?<year>\d{4})/gu],
  },
  moved: { title: 'Diese Seite ist umgezogen', link: 'Zur Seite' },
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
    return deUnits;
  },
  get alerts() {
    return deAlerts;
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
  processing: {
    columns: [
      'Zweck',
      'Rechtsgrundlage',
      'Kategorien von Daten',
      'Empfänger',
      'Übermittlung ins Ausland',
      'Speicherfrist',
      'Schutzmaßnahmen',
    ],
    unknown: 'nicht angegeben',
    none: 'keine',
  },
  contactSigns: {
    '📍': 'Anschrift',
    '📞': 'Telefon',
    '☎': 'Telefon',
    '✉': 'Post',
    '📧': 'E-Mail',
    '🕒': 'Öffnungszeiten',
    '🌐': 'Website',
  },
  extensions: ['durchwahl', 'dw', 'apparat', 'app'],
  searchAnalyser: 'german',
  get search() {
    return search;
  },
};
