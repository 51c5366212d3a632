/** Turkish, addressed formally. Written by us; nobody who speaks it as their own language has confirmed the words. */
import type { Language } from '../language.ts';
import { trAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { trUnits } from './units.ts';
import { words } from './words.ts';

export const tr: Language = {
  tag: 'tr',
  region: 'TR',
  script: 'Latin',
  direction: 'ltr',
  faces: ['latin', 'latin-ext'],
  letters: /[ğış]/u,
  commonWords: [
    ...[
      've',
      'bir',
      'bu',
      'ile',
      'için',
      'da',
      'de',
      'olarak',
      'veya',
      'olan',
      'gibi',
      'daha',
      'kadar',
      'her',
    ],
    ...['tarafından', 'sonra', 'önce', 'değil', 'biz', 'siz', 'sizin', 'bizim', 'ise', 'ya', 'göre', 'olan'],
    ...['hakkında', 'kişisel', 'veri', 'verileri', 'ancak', 'nasıl', 'ne', 'çok'],
  ],
  calls: {
    ru: 'Rusça',
    kk: 'Kazakça',
    en: 'İngilizce',
    de: 'Almanca',
    fr: 'Fransızca',
    es: 'İspanyolca',
    it: 'İtalyanca',
    'pt-BR': 'Portekizce',
    pl: 'Lehçe',
    tr: 'Türkçe',
  },
  called: { ru: 'турецком', kk: 'түрік', en: 'Turkish' },
  asked: {
    words: [
      ...['tr', 'tur', 'turkish', 'türkçe', 'turkce', 'türk', 'türkisch', 'turc', 'turco', 'turecki'],
      ...['турецкий', 'түрік', 'түрікше'],
    ],
    noun: 'dili',
  },
  columns: {
    email: ['e-posta', 'eposta', 'e_posta', 'e-posta_adresi'],
    language: ['dil', 'dili', 'tercih_edilen_dil'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: ['oca', 'şub|sub', 'mar', 'nis', 'may', 'haz', 'tem', 'ağu|agu', 'eyl', 'eki', 'kas', 'ara'],
    forms: [/(?<!\d)(?<day>\d{1,2})\s+(?<month>\p{L}{3,})\s+(?<year>\d{4})/gu],
  },
  moved: { title: 'Bu sayfa taşındı', link: 'Sayfaya git' },
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
    return trUnits;
  },
  get alerts() {
    return trAlerts;
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
      'Amaç',
      'Hukuki sebep',
      'Veri kategorileri',
      'Alıcılar',
      'Yurt dışına aktarım',
      'Saklama süresi',
      'Güvenlik önlemleri',
    ],
    unknown: 'belirtilmedi',
    none: 'yok',
  },
  contactSigns: {
    '📍': 'adres',
    '📞': 'telefon',
    '☎': 'telefon',
    '✉': 'posta',
    '📧': 'e-posta',
    '🕒': 'saatler',
    '🌐': 'web sitesi',
  },
  extensions: ['dahili', 'dah'],
  searchAnalyser: 'turkish',
  get search() {
    return search;
  },
};
