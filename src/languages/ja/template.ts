/** What templates of policies need in Japanese: periods, rights, states, and words for gaps. */
import type { TemplateWords } from '../template-words.ts';

const UNITS = { Y: '年間', M: 'か月間', W: '週間', D: '日間' };

const period: TemplateWords['period'] = (value) => {
  const match = /^P(\d+)([YMWD])$/.exec(value);
  return `${match?.[1] ?? 0}${UNITS[(match?.[2] ?? 'D') as keyof typeof UNITS]}`;
};

export const template: TemplateWords = {
  period,
  periodGenitive: (value) => period(value).replace(/(?<!週)間$/, ''),
  from: {
    collection: 'データの取得日から',
    'last-contact': '最後のお問い合わせから',
    service: 'サービスの提供日から',
    order: '注文の履行日から',
    'account-closed': 'アカウントの閉鎖日から',
    consent: '同意の日から',
    'dispute-end': '紛争の終結から',
  },
  rights: {
    access: { name: '開示', text: '当社が取り扱うデータについて知ること' },
    rectification: { name: '訂正', text: '不正確なデータの訂正を求めること' },
    erasure: { name: '削除', text: 'ご自身のデータの削除を求めること' },
    restriction: { name: '利用の制限', text: '一定の場合に取扱いの制限を求めること' },
    portability: { name: 'データの移転', text: '構造化された形式でデータを受け取ること' },
    objection: { name: '異議', text: 'データの取扱いに異議を述べること' },
    'withdraw-consent': { name: '同意の撤回', text: 'いつでも同意を撤回すること' },
  },
  bases: {
    consent: '同意',
    contract: '契約の履行',
    'legal-obligation': '法律上の義務',
    'legitimate-interests': '正当な利益',
    'vital-interests': '生命および健康の保護',
    'public-task': '公共の利益のための任務',
    statute: '法令に定める場合',
  },
  cookieCategories: {
    necessary: '必須',
    preferences: '設定',
    analytics: '統計',
    marketing: '広告',
  },
  session: 'ブラウザーを閉じるまで',
  yes: 'はい',
  no: 'いいえ',
  gap: '要記入',
  gaps: {
    'controller.legalName': '登記上の正式名称',
    'controller.legalForm': '法人の形態',
    'controller.registration': '登録番号',
    'contacts.phone': '電話番号',
    'contacts.address': '住所',
    'contacts.responsiblePerson': 'データの責任者',
    categories: 'データの種類',
    'categories.*.items': '具体的なデータ',
    sources: 'データの取得元',
    'sources.*.recorded': '通話を録音するかどうか',
    bases: '法的根拠',
    purposes: '利用目的',
    'purposes.*.bases': '法的根拠',
    recipients: 'データの提供先',
    'recipients.*.country': '提供先の国',
    transfers: 'データを国外に移すかどうか',
    'transfers.safeguard': '移転するデータの保護方法',
    storageCountry: 'データベースを保管する国',
    measures: '安全管理措置',
    retention: '保存期間',
    'retention.*.period': '保存期間',
    'retention.*.from': '期間の起算点',
    'rights.granted': '本人の権利',
    'rights.answerDays': '請求への回答期限',
    'rights.authority': '苦情の申出先',
    automatedDecisions: '自動化された決定を行うかどうか',
    children: '子どものデータを取得するかどうか',
    cookies: 'サイトが使うクッキー',
    'cookies.*.duration': 'クッキーの有効期間',
    'cookies.*.thirdParty': '第三者がクッキーを読むかどうか',
    'changes.channels': '変更の知らせ方',
    'changes.noticeDays': '変更を何日前に知らせるか',
    'law.governing': '準拠法',
    'law.courts': '紛争を扱う機関',
  },
};
