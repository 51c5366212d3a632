/** What `init` asks in Simplified Chinese, and what the files of a new organisation say. */
import type { SetupWords } from '../setup-words.ts';

export const setup: SetupWords = {
  questions: {
    name: '公司叫什么名称？',
    legalForm: '法律形式（有限责任公司等）？不详则留空',
    legalName: '不含法律形式的登记名称？不详则留空',
    registration: '登记号码（统一社会信用代码）？不详则留空',
    site: '网站地址（example.org）？',
    email: '咨询数据问题的电子邮箱？',
    phone: '电话？没有则留空',
    address: '邮寄地址？不详则留空',
    country: '国家，两个字母的代码（CN）？',
    timeZone: '时区？',
    languages: (tags) => `文件的语言（${tags}）？`,
    authoritative: '以哪种语言为准？',
    orders: '是否在网站上接受申请或订单？',
    newsletter: '是否发送广告邮件？',
    analytics: '网站是否使用网络分析？',
    channels: '将如何告知变更？尚未决定则不要选择',
    noticeDays: '提前多少天告知变更？尚未决定则留空',
  },
  take: {
    which: '这些文本看起来像政策文件。哪些要存入档案？文件本身保留在原处',
    day: '这是截至哪一天的文本',
    drafts: '是否也用模板开始起草其他文件？',
  },
  channels: {
    'home-page': '首页通知',
    email: '发送至其电子邮箱的邮件',
    'last-updated': '文本中的“最后更新”日期',
  },
  promises: {
    'home-page': '在本网站首页发布通知',
    email: '向您的电子邮箱发送邮件',
    'last-updated': '更新“最后更新”日期',
  },
  kept: '以往版本保留在档案中',
  allKept: '以往所有版本均保留在档案中',
  titles: {
    privacy: '隐私政策',
    cookies: 'Cookie政策',
    terms: '使用条款',
    consent: '个人信息处理同意书',
  },
  activities: {
    orders: {
      category: '申请和订单',
      purpose: '办理申请和订单',
      source: '您在本网站提交申请或订单',
    },
    newsletter: { category: '收件地址', purpose: '广告邮件' },
    analytics: {
      category: '网站访问情况',
      purpose: '访问统计',
      source: '您打开本网站的页面',
    },
  },
};
