/** What belongs together in a Chinese text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const zhHansUnits: UnitWords = {
  months: Array.from({ length: 12 }, (_, i) => `0?${i + 1}月`),
  year: '年',
  currencies: '人民币|元|美元|欧元|英镑|日元|港元|卢布|坚戈',
  multiples: '[千百]?万|亿|百分之',
  references: { before: null, after: '[条款项章节]' },
  typed: { before: null, after: null },
};
