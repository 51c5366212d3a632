/** What a reader of a Japanese text must not miss. No pattern asks for blanks: there are none between words. */
import type { AlertWords } from '../../model/alert-words.ts';
import { hanNumerals } from '../han-numerals.ts';

export const jaAlerts: AlertWords = {
  units: {
    year: '年間?',
    month: '[かヶカケヵ箇個]月間?',
    week: '週間?',
    day: '日間?',
    hour: '時間',
    // 十分 says “enough” as well as ten minutes.
    minute: '分間|分(?=以内|前|後|ごと|毎)',
  },
  workingDays: '[営就]業|稼働',
  calendarDays: '暦',
  numerals: hanNumerals('同第唯統'),
  // 〜なければなりません is a duty, 〜かもしれません a guess.
  negations:
    '(?<!なければなり|なくてはなり|ねばなり|かもしれ)ません|(?<!なければなら|なくてはなら|ねばなら|かもしれ|少|危)ない(?!し|よう)|なかった|なければ(?!な[らり])|(?:せ|れ|わ|か|さ|た|ら)ず(?![かつれ])|不可|禁止|禁じ|拒否|拒絶|[をは]除[きく]|無断|一切|決して|なし(?=に|で|の)',
  notNegations:
    'だけで(?:は)?なく|のみならず|のみでなく|少なくとも|少なくない|差し支えな[いく]|間違いな[いく]|未成年|未満|未払|不正|不動産|不具合|不足|不明|不可欠|無料|非常',
  limits:
    '以内|以上|以下|未満|を超え(?:る|ない|ません|て)|少なくとも|最大|最低|最長|遅くとも|上限|下限|(?<=[年月日時])まで|限り(?=で)',
  rights:
    '権利|義務|なければなら(?:ない|ず)|なければなりません|なくてはなら(?:ない|ず)|なくてはなりません|ことができ(?:ます|る)?|ものとし(?:ます)?|ものとする|同意|承諾|許可',
  recipients:
    '第三者|(?:業務)?委託先|提携(?:先|企業)|グループ(?:会社|企業)|関[連係]会社|共同利用者|(?:行政|公的|政府)機関|パートナー',
};
