/** How Ukrainian texts name their own parts: «розділ 2», «пункти 3–7 нижче». */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\p{L}])(?<word>розділ\p{L}*|пункт\p{L}*|пп?\.)\s*(?<numbers>${numberList('і|й|та|або|по|до')})`,
    'giu',
  ),
  kindOf: (word) => (/^розділ/iu.test(word) ? 'section' : 'either'),
  range: String.raw`\s(?:по|до)\s`,
  own: /^\s*(?:ці[єе]\p{L}* політик\p{L}*|цього (?:документа|розділу|тексту)|вище|нижче)/iu,
  mayBeOwn: /^\s*(?:(?:і|й|та|або)(?!\p{L})|[.,;:)…»"]|$)/iu,
  joins: /^\s+(?:і|й|та|або)\s+$/iu,
  section: /(?:розділ\p{L}*|пункт\p{L}*|п\.)\s*(\d+(?:\.\d+)*)(?=\s*(?:цієї|цього|вище|нижче|[.,;)]|$))/giu,
  lawBefore: String.raw`закон|кодекс|регламент|статт|стате|(?<!\p{L})ст\.`,
  lawAround: 'закон|кодекс|регламент|статт|стате',
  definedAs: 'далі',
  endings:
    'а|я|о|е|є|у|ю|и|і|ї|ою|ею|єю|ам|ям|ами|ями|ах|ях|ів|їв|ей|ом|ем|єм|ові|еві|ий|ій|ого|ього|ому|ьому|им|їм|их|їх|ими|ими'.split(
      '|',
    ),
  dropped: /(?:ія|[аеєиіїоуюяйь])$/iu,
};
