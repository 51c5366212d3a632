/** What templates of policies need in Simplified Chinese: periods, rights, states, and words for gaps. */
import type { TemplateWords } from '../template-words.ts';

const UNITS = { Y: '年', M: '个月', W: '周', D: '天' };

const period: TemplateWords['period'] = (value) => {
  const match = /^P(\d+)([YMWD])$/.exec(value);
  return `${match?.[1] ?? 0}${UNITS[(match?.[2] ?? 'D') as keyof typeof UNITS]}`;
};

export const template: TemplateWords = {
  period,
  periodGenitive: period,
  from: {
    collection: '自收到数据之日起',
    'last-contact': '自您最后一次联系起',
    service: '自提供服务之日起',
    order: '自订单履行之日起',
    'account-closed': '自账户关闭之日起',
    consent: '自同意之日起',
    'dispute-end': '自争议终结起',
  },
  rights: {
    access: { name: '查阅', text: '了解我们处理哪些数据' },
    rectification: { name: '更正', text: '要求更正不准确的数据' },
    erasure: { name: '删除', text: '要求删除您的数据' },
    restriction: { name: '限制处理', text: '在特定情形下限制处理' },
    portability: { name: '数据可携带', text: '以结构化格式获取您的数据' },
    objection: { name: '反对', text: '反对处理数据' },
    'withdraw-consent': { name: '撤回同意', text: '随时撤回同意' },
  },
  bases: {
    consent: '同意',
    contract: '履行合同',
    'legal-obligation': '法定义务',
    'legitimate-interests': '合法利益',
    'vital-interests': '保护生命健康',
    'public-task': '公共利益任务',
    statute: '法律规定的情形',
  },
  cookieCategories: {
    necessary: '必要',
    preferences: '偏好',
    analytics: '统计',
    marketing: '广告',
  },
  session: '至浏览器关闭为止',
  yes: '是',
  no: '否',
  gap: '待填写',
  gaps: {
    'controller.legalName': '完整法定名称',
    'controller.legalForm': '法律形式',
    'controller.registration': '登记号码',
    'contacts.phone': '电话',
    'contacts.address': '邮寄地址',
    'contacts.responsiblePerson': '数据负责人',
    categories: '数据种类',
    'categories.*.items': '具体数据',
    sources: '数据来源',
    'sources.*.recorded': '是否对通话录音',
    bases: '法律依据',
    purposes: '处理目的',
    'purposes.*.bases': '法律依据',
    recipients: '数据接收方',
    'recipients.*.country': '接收方所在国家',
    transfers: '是否向境外提供数据',
    'transfers.safeguard': '向境外提供的数据如何保护',
    storageCountry: '数据库所在国家',
    measures: '安全措施',
    retention: '保存期限',
    'retention.*.period': '保存期限',
    'retention.*.from': '期限起算的事件',
    'rights.granted': '个人的权利',
    'rights.answerDays': '答复请求的期限',
    'rights.authority': '受理投诉的机构',
    automatedDecisions: '是否作出自动化决策',
    children: '是否收集儿童数据',
    cookies: '网站使用哪些Cookie',
    'cookies.*.duration': 'Cookie的有效期',
    'cookies.*.thirdParty': '是否有他人读取Cookie',
    'changes.channels': '如何告知变更',
    'changes.noticeDays': '提前多少天告知变更',
    'law.governing': '适用法律',
    'law.courts': '受理争议的机构',
  },
};
