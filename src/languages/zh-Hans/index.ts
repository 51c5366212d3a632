/** Chinese in simplified characters. Written by us; nobody who speaks it has confirmed a word of it yet. */
import type { Language } from '../language.ts';
import { zhHansAlerts } from './alerts.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { called, calls } from './names.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { zhHansUnits } from './units.ts';
import { words } from './words.ts';

export const zhHans: Language = {
  tag: 'zh-Hans',
  region: 'CN',
  script: 'Han',
  direction: 'ltr',
  signs: { colon: '：', comma: '、' },
  // No face for it is shipped: letters are read in the system's own.
  faces: [],
  letters: null,
  // Simplified signs that Japanese and Taiwan write otherwise.
  ownSigns:
    /[们这说时对过发实现应关开进东车门问间为从处务权资讯护据网电请设业条规该须见认证个类动给让还历变则员种边达运远选适责费议许访诉词该误读谁调谢负账货质购贸]/u,
  commonWords: [],
  calls,
  called,
  asked: {
    words: [
      'zh',
      'zh-cn',
      'cn',
      'chinese',
      'chinese (simplified)',
      '中文',
      '简体中文',
      '汉语',
      '简体',
      'китайский',
      'по-китайски',
      'на китайском',
      'қытай',
      'қытайша',
      'қытай тілі',
    ],
    noun: '语言',
  },
  columns: {
    email: ['邮箱', '电子邮箱', '电子邮件', '邮件地址'],
    language: ['语言', '语种'],
  },
  words: () => words,
  dates,
  // Numbers in characters are parts of many words that count nothing: 一切, 统一.
  countWords: null,
  typedDays: {
    months: Array.from({ length: 12 }, (_, i) => `0?${i + 1}月`),
    forms: [/(?<!\d)(?<year>\d{4})\s*年\s*(?<month>\d{1,2}月)\s*(?<day>\d{1,2})\s*[日号]/gu],
  },
  moved: { title: '本页面已迁移', link: '前往该页面' },
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
    return zhHansUnits;
  },
  get alerts() {
    return zhHansAlerts;
  },
  readability: null,
  wrongPreposition: null,
  get template() {
    return template;
  },
  policies: [],
  isConfirmed: false,
  get setup() {
    return setup;
  },
  processing: {
    columns: ['目的', '法律依据', '数据种类', '接收方', '向境外提供', '保存期限', '安全措施'],
    unknown: '未说明',
    none: '无',
  },
  contactSigns: {
    '📍': '地址',
    '📞': '电话',
    '☎': '电话',
    '✉': '邮件',
    '📧': '电子邮件',
    '🕒': '工作时间',
    '🌐': '网站',
  },
  extensions: ['转', '分机'],
  // The plug-in smartcn would know words; every installation has this one.
  searchAnalyser: 'cjk',
  get search() {
    return search;
  },
};
