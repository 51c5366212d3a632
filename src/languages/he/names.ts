/** What Hebrew calls languages, in the form that stands behind «ב», and what languages without a folder in this form call it. */

export const calls: Readonly<Record<string, string>> = {
  he: 'עברית',
  uk: 'אוקראינית',
  ru: 'רוסית',
  kk: 'קזחית',
  en: 'אנגלית',
  ar: 'ערבית',
  ja: 'יפנית',
  'zh-Hans': 'סינית',
  uz: 'אוזבקית',
  de: 'גרמנית',
  fr: 'צרפתית',
  es: 'ספרדית',
  it: 'איטלקית',
  'pt-BR': 'פורטוגזית',
  pl: 'פולנית',
  tr: 'טורקית',
};

export const called: Readonly<Record<string, string>> = {
  ru: 'ивритском',
  kk: 'иврит',
  en: 'Hebrew',
  de: 'Hebräisch',
  fr: 'hébreu',
  es: 'hebreo',
  it: 'ebraico',
  'pt-BR': 'hebraico',
  pl: 'hebrajskim',
  tr: 'İbranice',
};
