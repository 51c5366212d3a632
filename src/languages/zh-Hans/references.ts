/** How Chinese texts name their own parts: 第2条, 第3条至第7条. */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(String.raw`第(?<numbers>${numberList('和|及|或|至')})\s*(?<word>[条款项章节])`, 'giu'),
  kindOf: (word) => (/[条章节]/u.test(word) ? 'section' : 'item'),
  range: '至|到|～',
  own: /^\s*(?:所述|的规定|规定)/u,
  mayBeOwn: /^/u,
  joins: /^(?:和|及|以及|或|、)$/u,
  section: /第(\d+(?:\.\d+)*)[条章节]/gu,
  lawBefore: '法》?|条例》?|规定》?|办法》?|GDPR',
  lawAround: '法》|法律|条例|GDPR',
  definedAs: '以下简称|以下称|下称',
  endings: [],
  dropped: null,
};
