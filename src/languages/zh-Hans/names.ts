/** What Chinese calls languages, and what languages without a folder in this form call it. */

export const calls: Readonly<Record<string, string>> = {
  'zh-Hans': '简体中文',
  uk: '乌克兰语',
  ru: '俄语',
  kk: '哈萨克语',
  en: '英语',
  ar: '阿拉伯语',
  ja: '日语',
  uz: '乌兹别克语',
  he: '希伯来语',
  de: '德语',
  fr: '法语',
  es: '西班牙语',
  it: '意大利语',
  'pt-BR': '葡萄牙语（巴西）',
  pl: '波兰语',
  tr: '土耳其语',
};

export const called: Readonly<Record<string, string>> = {
  ru: 'китайском',
  kk: 'қытай',
  en: 'Simplified Chinese',
  de: 'Chinesisch',
  fr: 'chinois simplifié',
  es: 'chino simplificado',
  it: 'cinese semplificato',
  'pt-BR': 'chinês simplificado',
  pl: 'chińskim',
  tr: 'Çince',
};
