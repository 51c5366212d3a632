/** What Ukrainian calls languages, in the form that stands before «мовою», and what languages without a folder in this form call it. */

export const calls: Readonly<Record<string, string>> = {
  uk: 'українською',
  ru: 'російською',
  kk: 'казахською',
  en: 'англійською',
  ar: 'арабською',
  ja: 'японською',
  'zh-Hans': 'китайською',
  uz: 'узбецькою',
  he: 'івритською',
  de: 'німецькою',
  fr: 'французькою',
  es: 'іспанською',
  it: 'італійською',
  'pt-BR': 'португальською',
  pl: 'польською',
  tr: 'турецькою',
};

export const called: Readonly<Record<string, string>> = {
  ru: 'украинском',
  kk: 'украин',
  en: 'Ukrainian',
  de: 'Ukrainisch',
  fr: 'ukrainien',
  es: 'ucraniano',
  it: 'ucraino',
  'pt-BR': 'ucraniano',
  pl: 'ukraińskim',
  tr: 'Ukraynaca',
};
