/** French, addressed formally. Written by us; nobody who speaks it as their own language has confirmed the words. */
import type { Language } from '../language.ts';
import { frAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { frUnits } from './units.ts';
import { words } from './words.ts';

export const fr: Language = {
  tag: 'fr',
  region: 'FR',
  script: 'Latin',
  direction: 'ltr',
  signs: { colon: '\u00a0: ', comma: ', ' },
  faces: ['latin'],
  letters: /[œæûîïë]/iu,
  commonWords: [
    ...['le', 'la', 'les', 'de', 'des', 'du', 'et', 'ou', 'à', 'au', 'aux', 'un', 'une', 'en', 'est', 'sont'],
    ...['pour', 'que', 'qui', 'dans', 'nous', 'vous', 'vos', 'votre', 'notre', 'nos', 'sur', 'par', 'avec'],
    ...['ne', 'pas', 'ces', 'cette', 'ce', 'il', 'elle', 'être', 'peut', 'son', 'sa', 'ses'],
  ],
  calls: {
    ru: 'russe',
    kk: 'kazakh',
    en: 'anglais',
    de: 'allemand',
    fr: 'français',
    es: 'espagnol',
    it: 'italien',
    'pt-BR': 'portugais',
    pl: 'polonais',
    tr: 'turc',
  },
  called: { ru: 'французском', kk: 'француз', en: 'French' },
  asked: {
    words: [
      ...['fr', 'fra', 'fre', 'french', 'français', 'francais', 'française', 'en français'],
      ...['französisch', 'французский', 'фр', 'француз'],
    ],
    noun: 'langue',
  },
  columns: {
    email: ['courriel', 'adresse_électronique', 'adresse_e-mail', 'adresse_email', 'mél'],
    language: ['langue', 'langue_préférée'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: [
      'jan',
      'fév|fev',
      'mar',
      'avr',
      'mai',
      'juin',
      'juil',
      'aoû|aou',
      'sep',
      'oct',
      'nov',
      'déc|dec',
    ],
    forms: [/(?<!\d)(?<day>\d{1,2})(?:er)?\s+(?<month>\p{L}{3,})\.?\s+(?<year>\d{4})/gu],
  },
  moved: { title: 'Cette page a changé d’adresse', link: 'Aller à la page' },
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
    return frUnits;
  },
  get alerts() {
    return frAlerts;
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
      'Finalité',
      'Base légale',
      'Catégories de données',
      'Destinataires',
      'Transfert à l’étranger',
      'Durée de conservation',
      'Mesures de sécurité',
    ],
    unknown: 'non indiqué',
    none: 'aucun',
  },
  contactSigns: {
    '📍': 'adresse',
    '📞': 'téléphone',
    '☎': 'téléphone',
    '✉': 'courrier',
    '📧': 'courriel',
    '🕒': 'horaires',
    '🌐': 'site',
  },
  extensions: ['poste', 'pst'],
  searchAnalyser: 'french',
  get search() {
    return search;
  },
};
