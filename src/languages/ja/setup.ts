/** What `init` asks in Japanese, and what the files of a new organisation say. */
import type { SetupWords } from '../setup-words.ts';

export const setup: SetupWords = {
  questions: {
    name: '会社の名称は？',
    legalForm: '法人の形態（株式会社、合同会社など）は？不明なら空欄',
    legalName: '法人の形態を除いた登記上の名称は？不明なら空欄',
    registration: '登録番号（法人番号）は？不明なら空欄',
    site: 'サイトのアドレス（example.org）は？',
    email: 'データに関するお問い合わせ用のメールアドレスは？',
    phone: '電話番号は？なければ空欄',
    address: '住所は？不明なら空欄',
    country: '国（二文字のコード、JPなど）は？',
    timeZone: 'タイムゾーンは？',
    languages: (tags) => `文書の言語（${tags}）は？`,
    authoritative: '正文とする言語は？',
    orders: 'サイトで申込みや注文を受け付けていますか？',
    newsletter: '広告メールを送っていますか？',
    analytics: 'サイトでアクセス解析を使っていますか？',
    channels: '変更をどのように知らせますか？決まっていなければ何も選ばないでください',
    noticeDays: '変更を何日前に予告しますか？決まっていなければ空欄',
  },
  take: {
    which: '規約・方針と思われる文書があります。どれを履歴に取り込みますか？ファイルは元の場所に残ります',
    day: 'この本文はいつ時点のものですか',
    drafts: 'ほかの文書の草案もひな形から作りますか？',
  },
  channels: {
    'home-page': 'トップページでのお知らせ',
    email: 'メールでの連絡',
    'last-updated': '本文の「最終更新日」の表示',
  },
  promises: {
    'home-page': '本サイトのトップページでのお知らせ',
    email: 'お客様のメールアドレスへの連絡',
    'last-updated': '「最終更新日」の更新',
  },
  kept: '過去の版は履歴に残ります',
  allKept: '過去のすべての版は履歴に残ります',
  titles: {
    privacy: 'プライバシーポリシー',
    cookies: 'クッキーポリシー',
    terms: '利用規約',
    consent: '個人情報の取扱いに関する同意書',
  },
  activities: {
    orders: {
      category: '申込みと注文',
      purpose: '申込みと注文への対応',
      source: 'お客様が本サイトで申込みまたは注文をするとき',
    },
    newsletter: { category: '配信用のメールアドレス', purpose: '広告メールの配信' },
    analytics: {
      category: 'サイトの閲覧状況',
      purpose: '閲覧状況の統計',
      source: 'お客様が本サイトのページを開くとき',
    },
  },
};
