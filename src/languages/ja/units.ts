/** What belongs together in a Japanese text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const jaUnits: UnitWords = {
  months: Array.from({ length: 12 }, (_, i) => `0?${i + 1}月`),
  year: '年',
  currencies: '円|米?ドル|ユーロ|ポンド|ルーブル|テンゲ',
  multiples: '[千百]?万|億|兆|パーセント',
  references: { before: null, after: '[条項号章節]' },
  typed: { before: null, after: null },
};
