/** What Uzbek calls languages, in the form that stands before “tilida”, and what languages without a folder in this form call it. */

export const calls: Readonly<Record<string, string>> = {
  uz: 'oʻzbek',
  uk: 'ukrain',
  ru: 'rus',
  kk: 'qozoq',
  en: 'ingliz',
  ar: 'arab',
  ja: 'yapon',
  'zh-Hans': 'xitoy',
  he: 'ivrit',
  de: 'nemis',
  fr: 'fransuz',
  es: 'ispan',
  it: 'italyan',
  'pt-BR': 'portugal',
  pl: 'polyak',
  tr: 'turk',
};

export const called: Readonly<Record<string, string>> = {
  ru: 'узбекском',
  kk: 'өзбек',
  en: 'Uzbek',
  de: 'Usbekisch',
  fr: 'ouzbek',
  es: 'uzbeko',
  it: 'uzbeco',
  'pt-BR': 'uzbeque',
  pl: 'uzbeckim',
  tr: 'Özbekçe',
};
