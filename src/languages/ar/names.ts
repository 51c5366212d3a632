/** What Arabic calls languages, in the form that stands behind «باللغة», and what languages without a folder in this form call it. */

export const calls: Readonly<Record<string, string>> = {
  ar: 'العربية',
  uk: 'الأوكرانية',
  ru: 'الروسية',
  kk: 'الكازاخية',
  en: 'الإنجليزية',
  ja: 'اليابانية',
  'zh-Hans': 'الصينية',
  uz: 'الأوزبكية',
  he: 'العبرية',
  de: 'الألمانية',
  fr: 'الفرنسية',
  es: 'الإسبانية',
  it: 'الإيطالية',
  'pt-BR': 'البرتغالية',
  pl: 'البولندية',
  tr: 'التركية',
};

export const called: Readonly<Record<string, string>> = {
  ru: 'арабском',
  kk: 'араб',
  en: 'Arabic',
  de: 'Arabisch',
  fr: 'arabe',
  es: 'árabe',
  it: 'arabo',
  'pt-BR': 'árabe',
  pl: 'arabskim',
  tr: 'Arapça',
};
