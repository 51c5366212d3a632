/** How Russian texts name their own parts: «раздел 2», «пункты 3–7 ниже». */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\p{L}])(?<word>раздел\p{L}*|пункт\p{L}*|пп?\.)\s*(?<numbers>${numberList('и|или|по')})`,
    'giu',
  ),
  kindOf: (word) => (/^раздел/iu.test(word) ? 'section' : 'either'),
  range: String.raw`\sпо\s`,
  own: /^\s*(?:настоящ\p{L}+|данн\p{L}+ политик\p{L}*|этой политик\p{L}*|выше|ниже)/iu,
  mayBeOwn: /^\s*(?:(?:и|или)(?!\p{L})|[.,;:)…»"]|$)/iu,
  joins: /^\s+(?:и|или)\s+$/iu,
  section:
    /(?:раздел\p{L}*|пункт\p{L}*|п\.)\s*(\d+(?:\.\d+)*)(?=\s*(?:настоящ\p{L}+|данн\p{L}+ политик\p{L}*|выше|ниже|[.,;)]|$))/giu,
  lawBefore: String.raw`закон|кодекс|регламент|стать|(?<!\p{L})ст\.`,
  lawAround: 'закон|кодекс|регламент|стать',
  definedAs: 'далее',
  endings:
    'а|я|о|е|у|ю|ы|и|ой|ою|ей|ью|ам|ям|ами|ями|ах|ях|ов|ев|ом|ем|ием|ии|ия|ию|ий|ый|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю'.split(
      '|',
    ),
  dropped: /(?:ия|[аеёиоуыэюяйь])$/iu,
};
