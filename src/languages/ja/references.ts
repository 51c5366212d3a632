/** How Japanese texts name their own parts: 第2条, 第3項から第7項まで. */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`第?(?<numbers>${numberList('および|及び|または|又は|から')})\s*(?<word>[条項号章節])`,
    'giu',
  ),
  kindOf: (word) => (/[条章節]/u.test(word) ? 'section' : 'item'),
  range: 'から|〜|～',
  own: /^\s*(?:（?本|に定め|の規定)/u,
  mayBeOwn: /^/u,
  joins: /^(?:および|及び|または|又は|、)$/u,
  section: /第(\d+(?:\.\d+)*)[条章節]/gu,
  lawBefore: '法|規則|条例|政令|省令|GDPR',
  lawAround: '法律|個人情報保護法|政令|省令|GDPR',
  definedAs: '以下',
  endings: [],
  dropped: null,
};
