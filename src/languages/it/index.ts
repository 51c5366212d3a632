/** Italian, addressed formally. Written by us; nobody who speaks it as their own language has confirmed the words. */
import type { Language } from '../language.ts';
import { itAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { itUnits } from './units.ts';
import { words } from './words.ts';

export const it: Language = {
  tag: 'it',
  region: 'IT',
  script: 'Latin',
  direction: 'ltr',
  faces: ['latin'],
  letters: /[ìò]/iu,
  commonWords: [
    ...['il', 'lo', 'la', 'i', 'gli', 'le', 'di', 'del', 'della', 'dei', 'delle', 'dal', 'e', 'o', 'a', 'al'],
    ...[
      'alla',
      'in',
      'nel',
      'nella',
      'che',
      'un',
      'una',
      'per',
      'con',
      'non',
      'si',
      'è',
      'sono',
      'suoi',
      'sua',
    ],
    ...['suo', 'nostro', 'nostra', 'questo', 'questa', 'può', 'sul', 'da', 'come', 'se'],
  ],
  calls: {
    ru: 'russo',
    kk: 'kazako',
    en: 'inglese',
    de: 'tedesco',
    fr: 'francese',
    es: 'spagnolo',
    it: 'italiano',
    'pt-BR': 'portoghese',
    pl: 'polacco',
    tr: 'turco',
  },
  called: { ru: 'итальянском', kk: 'итальян', en: 'Italian' },
  asked: {
    words: [
      ...['it', 'ita', 'italian', 'italiano', 'italiana', 'in italiano'],
      ...['italienisch', 'italien', 'итальянский', 'итал', 'итальян'],
    ],
    noun: 'lingua',
  },
  columns: {
    email: ['posta_elettronica', 'indirizzo_e-mail', 'indirizzo_email'],
    language: ['lingua', 'lingua_preferita'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
    forms: [/(?<!\d)(?<day>\d{1,2})[°ºo]?\s+(?<month>\p{L}{3,})\.?\s+(?<year>\d{4})/gu],
  },
  moved: { title: 'Questa pagina ha cambiato indirizzo', link: 'Vai alla pagina' },
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
    return itUnits;
  },
  get alerts() {
    return itAlerts;
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
      'Finalità',
      'Base giuridica',
      'Categorie di dati',
      'Destinatari',
      'Trasferimento all’estero',
      'Termine di conservazione',
      'Misure di sicurezza',
    ],
    unknown: 'non indicato',
    none: 'nessuno',
  },
  contactSigns: {
    '📍': 'indirizzo',
    '📞': 'telefono',
    '☎': 'telefono',
    '✉': 'posta',
    '📧': 'e-mail',
    '🕒': 'orari',
    '🌐': 'sito',
  },
  extensions: ['interno', 'int'],
  searchAnalyser: 'italian',
  get search() {
    return search;
  },
};
