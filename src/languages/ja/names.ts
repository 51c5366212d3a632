/** What Japanese calls languages, and what languages without a folder in this form call it. */

export const calls: Readonly<Record<string, string>> = {
  ja: '日本語',
  uk: 'ウクライナ語',
  ru: 'ロシア語',
  kk: 'カザフ語',
  en: '英語',
  ar: 'アラビア語',
  'zh-Hans': '中国語（簡体字）',
  uz: 'ウズベク語',
  he: 'ヘブライ語',
  de: 'ドイツ語',
  fr: 'フランス語',
  es: 'スペイン語',
  it: 'イタリア語',
  'pt-BR': 'ポルトガル語（ブラジル）',
  pl: 'ポーランド語',
  tr: 'トルコ語',
};

export const called: Readonly<Record<string, string>> = {
  ru: 'японском',
  kk: 'жапон',
  en: 'Japanese',
  de: 'Japanisch',
  fr: 'japonais',
  es: 'japonés',
  it: 'giapponese',
  'pt-BR': 'japonês',
  pl: 'japońskim',
  tr: 'Japonca',
};
