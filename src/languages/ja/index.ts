/** Japanese. Written by us; nobody who speaks it has confirmed a word of it yet. */
import type { Language } from '../language.ts';
import { jaAlerts } from './alerts.ts';
import { dates } from './dates.ts';
import { imports } from './imports.ts';
import { lexicon } from './lexicon.ts';
import { called, calls } from './names.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { template } from './template.ts';
import { jaUnits } from './units.ts';
import { words } from './words.ts';

export const ja: Language = {
  tag: 'ja',
  region: 'JP',
  script: 'Hiragana',
  direction: 'ltr',
  signs: { colon: '：', comma: '、' },
  // No face for it is shipped: letters are read in the system's own.
  faces: [],
  letters: null,
  ownSigns: /[\p{sc=Hiragana}\p{sc=Katakana}]/u,
  commonWords: [],
  calls,
  called,
  asked: {
    words: [
      'jp',
      'jpn',
      'japanese',
      '日本語',
      '日文',
      '和文',
      'японский',
      'по-японски',
      'на японском',
      'жапон',
      'жапонша',
      'жапон тілі',
    ],
    noun: '言語',
  },
  columns: {
    email: ['メール', 'メールアドレス', '電子メール', 'eメール'],
    language: ['言語', '使用言語'],
  },
  words: () => words,
  dates,
  // Numbers in characters are parts of many words that count nothing: 一切, 統一.
  countWords: null,
  typedDays: {
    months: Array.from({ length: 12 }, (_, i) => `0?${i + 1}月`),
    forms: [/(?<!\d)(?<year>\d{4})\s*年\s*(?<month>\d{1,2}月)\s*(?<day>\d{1,2})\s*日/gu],
  },
  moved: { title: 'このページは移動しました', link: '移動先のページへ' },
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
    return jaUnits;
  },
  get alerts() {
    return jaAlerts;
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
    columns: ['利用目的', '法的根拠', 'データの種類', '提供先', '国外への移転', '保存期間', '安全管理措置'],
    unknown: '記載なし',
    none: 'なし',
  },
  contactSigns: {
    '📍': '住所',
    '📞': '電話',
    '☎': '電話',
    '✉': 'メール',
    '📧': '電子メール',
    '🕒': '受付時間',
    '🌐': 'ウェブサイト',
  },
  extensions: ['内線'],
  // The plug-in kuromoji would know words; every installation has this one.
  searchAnalyser: 'cjk',
  get search() {
    return search;
  },
};
