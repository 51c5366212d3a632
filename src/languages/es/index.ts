/** Spanish, addressed formally. Written by us; nobody who speaks it as their own language has confirmed the words. */
import type { Language } from '../language.ts';
import { esAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { esUnits } from './units.ts';
import { words } from './words.ts';

export const es: Language = {
  tag: 'es',
  region: 'ES',
  script: 'Latin',
  direction: 'ltr',
  faces: ['latin'],
  letters: /[ñ¿¡]/iu,
  commonWords: [
    ...['el', 'la', 'los', 'las', 'de', 'del', 'y', 'o', 'a', 'al', 'en', 'que', 'un', 'una', 'por', 'para'],
    ...[
      'con',
      'no',
      'se',
      'su',
      'sus',
      'es',
      'son',
      'nos',
      'usted',
      'nuestro',
      'nuestra',
      'como',
      'lo',
      'este',
    ],
    ...['esta', 'puede', 'sin', 'si', 'está', 'sobre', 'le', 'ser'],
  ],
  calls: {
    ru: 'ruso',
    kk: 'kazajo',
    en: 'inglés',
    de: 'alemán',
    fr: 'francés',
    es: 'español',
    it: 'italiano',
    'pt-BR': 'portugués',
    pl: 'polaco',
    tr: 'turco',
  },
  called: { ru: 'испанском', kk: 'испан', en: 'Spanish' },
  asked: {
    words: [
      ...['es', 'spa', 'esp', 'spanish', 'español', 'espanol', 'castellano', 'en español'],
      ...['spanisch', 'espagnol', 'испанский', 'испан'],
    ],
    noun: 'idioma',
  },
  columns: {
    email: ['correo', 'correo_electrónico', 'correo_electronico', 'dirección_de_correo'],
    language: ['idioma', 'idioma_preferido', 'lengua'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep|set', 'oct', 'nov', 'dic'],
    forms: [
      /(?<!\d)(?<day>\d{1,2})(?:[.º°]{1,2}|o)?\s+(?:de\s+)?(?<month>\p{L}{3,})\.?,?\s+(?:del?\s+)?(?<year>\d{4})/gu,
    ],
  },
  moved: { title: 'Esta página ha cambiado de dirección', link: 'Ir a la página' },
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
    return esUnits;
  },
  get alerts() {
    return esAlerts;
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
      'Finalidad',
      'Base jurídica',
      'Categorías de datos',
      'Destinatarios',
      'Transferencia al extranjero',
      'Plazo de conservación',
      'Medidas de seguridad',
    ],
    unknown: 'no indicado',
    none: 'ninguno',
  },
  contactSigns: {
    '📍': 'dirección',
    '📞': 'teléfono',
    '☎': 'teléfono',
    '✉': 'correo postal',
    '📧': 'correo electrónico',
    '🕒': 'horario',
    '🌐': 'sitio web',
  },
  extensions: ['extensión', 'extension', 'interno'],
  searchAnalyser: 'spanish',
  get search() {
    return search;
  },
};
