/** Portuguese of Brazil. Written by us; nobody who speaks it as their own language has confirmed the words. */
import type { Language } from '../language.ts';
import { ptBRAlerts } from './alerts.ts';
import { countWords } from './count-words.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { ptBRUnits } from './units.ts';
import { words } from './words.ts';

export const ptBR: Language = {
  tag: 'pt-BR',
  region: 'BR',
  script: 'Latin',
  direction: 'ltr',
  faces: ['latin'],
  letters: /[ãõ]/iu,
  commonWords: [
    ...['o', 'a', 'os', 'as', 'de', 'do', 'da', 'dos', 'das', 'e', 'ou', 'ao', 'à', 'em', 'no', 'na', 'nos'],
    ...[
      'nas',
      'que',
      'um',
      'uma',
      'por',
      'para',
      'com',
      'não',
      'se',
      'seu',
      'sua',
      'seus',
      'suas',
      'é',
      'são',
    ],
    ...['você', 'nosso', 'nossa', 'este', 'esta', 'pode', 'sem', 'como', 'pelo', 'pela', 'ser'],
  ],
  calls: {
    ru: 'russo',
    kk: 'cazaque',
    en: 'inglês',
    de: 'alemão',
    fr: 'francês',
    es: 'espanhol',
    it: 'italiano',
    'pt-BR': 'português',
    pl: 'polonês',
    tr: 'turco',
  },
  called: { ru: 'португальском', kk: 'португал', en: 'Portuguese' },
  asked: {
    words: [
      ...['pt', 'pt-br', 'por', 'ptb', 'portuguese', 'português', 'portugues', 'portuguesa', 'em português'],
      ...['brazilian portuguese', 'portugiesisch', 'portugais', 'portugués', 'portoghese', 'португальский'],
    ],
    noun: 'língua',
  },
  columns: {
    email: ['endereço_de_e-mail', 'endereco_de_email', 'correio_eletrônico'],
    language: ['língua', 'idioma_preferencial'],
  },
  words: () => words,
  dates,
  get countWords() {
    return countWords;
  },
  typedDays: {
    months: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
    forms: [
      /(?<!\d)(?<day>\d{1,2})(?:[.º°]{1,2}|o)?\s+(?:de\s+)?(?<month>\p{L}{3,})\.?,?\s+(?:de\s+)?(?<year>\d{4})/gu,
    ],
  },
  moved: { title: 'Esta página mudou de endereço', link: 'Ir para a página' },
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
    return ptBRUnits;
  },
  get alerts() {
    return ptBRAlerts;
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
      'Finalidade',
      'Base legal',
      'Categorias de dados',
      'Destinatários',
      'Transferência ao exterior',
      'Prazo de conservação',
      'Medidas de segurança',
    ],
    unknown: 'não informado',
    none: 'nenhum',
  },
  contactSigns: {
    '📍': 'endereço',
    '📞': 'telefone',
    '☎': 'telefone',
    '✉': 'correio',
    '📧': 'e-mail',
    '🕒': 'horário',
    '🌐': 'site',
  },
  extensions: ['ramal', 'r'],
  searchAnalyser: 'brazilian',
  get search() {
    return search;
  },
};
