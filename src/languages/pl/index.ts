/** Polish, addressed formally. Written by us; nobody who speaks it as their own language has confirmed the words. */
import type { Language } from '../language.ts';
import { plAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { plUnits } from './units.ts';
import { words } from './words.ts';

export const pl: Language = {
  tag: 'pl',
  region: 'PL',
  script: 'Latin',
  direction: 'ltr',
  faces: ['latin', 'latin-ext'],
  letters: /[ąćęłńśźż]/iu,
  commonWords: [
    ...['i', 'w', 'z', 'ze', 'na', 'do', 'nie', 'się', 'jest', 'są', 'o', 'od', 'dla', 'oraz', 'lub', 'po'],
    ...[
      'przez',
      'za',
      'jak',
      'to',
      'że',
      'ich',
      'te',
      'tej',
      'tego',
      'które',
      'który',
      'może',
      'przy',
      'jego',
    ],
    ...['jej', 'państwa', 'bez', 'ta', 'czy', 'tym', 'być'],
  ],
  calls: {
    ru: 'rosyjskim',
    kk: 'kazachskim',
    en: 'angielskim',
    de: 'niemieckim',
    fr: 'francuskim',
    es: 'hiszpańskim',
    it: 'włoskim',
    'pt-BR': 'portugalskim',
    pl: 'polskim',
    tr: 'tureckim',
  },
  called: { ru: 'польском', kk: 'поляк', en: 'Polish' },
  namedBefore: (name) => name.replace(/(?<=[kg])i(?=$|\s)/gu, 'im').replace(/(?<=jn|on)y(?=$|\s)/gu, 'ym'),
  asked: {
    words: [
      ...['pl', 'pol', 'polish', 'polski', 'polska', 'po polsku'],
      ...['polnisch', 'polonais', 'polaco', 'polacco', 'polonês', 'польский', 'поляк'],
    ],
    noun: 'język',
  },
  columns: {
    email: ['adres_e-mail', 'adres_email', 'poczta'],
    language: ['język', 'jezyk', 'preferowany_język'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź|paz', 'lis', 'gru'],
    forms: [/(?<!\d)(?<day>\d{1,2})\s+(?<month>\p{L}{3,})\.?\s+(?<year>\d{4})/gu],
  },
  moved: { title: 'Ta strona ma nowy adres', link: 'Przejdź do strony' },
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
    return plUnits;
  },
  get alerts() {
    return plAlerts;
  },
  readability: null,
  wrongPreposition: null,
  get template() {
    return template;
  },
  // Nobody has written templates in it yet: drafts begin empty.
  policies: [],
  isConfirmed: false,
  get setup() {
    return setup;
  },
  processing: {
    columns: [
      'Cel',
      'Podstawa prawna',
      'Kategorie danych',
      'Odbiorcy',
      'Przekazywanie za granicę',
      'Okres przechowywania',
      'Środki ochrony',
    ],
    unknown: 'nie podano',
    none: 'brak',
  },
  contactSigns: {
    '📍': 'adres',
    '📞': 'telefon',
    '☎': 'telefon',
    '✉': 'poczta',
    '📧': 'e-mail',
    '🕒': 'godziny',
    '🌐': 'strona',
  },
  extensions: ['wew', 'wewnętrzny'],
  // Neither engine has one of its own.
  searchAnalyser: 'standard',
  get search() {
    return search;
  },
};
