/** What a reader of a Chinese text must not miss. No pattern asks for blanks: there are none between words. */
import type { AlertWords } from '../../model/alert-words.ts';
import { hanNumerals } from '../han-numerals.ts';

export const zhHansAlerts: AlertWords = {
  units: {
    year: '个?年度?',
    month: '个月',
    week: '个?(?:周|星期|礼拜)',
    day: '[天日]',
    hour: '个?小时',
    minute: '分钟',
  },
  workingDays: '个?(?:工作|营业|交易)',
  calendarDays: '个?(?:自然|日历)',
  numerals: hanNumerals('同第唯统'),
  negations:
    '不|未|无|没有?|勿|禁止|严禁|拒绝|除非|除外|例外|从不|绝不|(?<=除.{1,30})[之以]外|非(?=经|因|由|依|公)',
  notNegations:
    '不仅|不但|不只|不限于|不论|无论|不管|不断|不同|不时|不便|不当|不动产|不可抗力|不足|不满|未成年|未来|无线|非常|非法',
  limits:
    '不(?:得)?(?:超过|少于|多于|低于|高于|晚于|迟于|早于|长于|短于)|至少|至多|最多|最少|最长|最短|最迟|最早|[以之]内|以上|以下|超过|届满',
  rights: '有权|权利|可以|必须|应当|义务|同意|许可|授权|得以',
  recipients:
    '第三方|合作(?:伙伴|方)|关联(?:公司|方|企业)|受托(?:人|方|处理者)|服务(?:提供)?商|供应商|承包商|共同处理者|(?:政府|行政|国家|公共)机[关构]|政府部门|接收方',
};
