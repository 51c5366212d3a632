/** How Arabic texts name their own parts: «القسم 2», «البنود من 3 إلى 7 أدناه». */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\p{L}])[وفبلك]?(?<word>(?:ال|لل)?(?:قسم|أقسام|بند|بنود|فقرة|فقرات))\s+(?:من\s+)?(?<numbers>${numberList('و|أو|إلى')})`,
    'giu',
  ),
  kindOf: (word) => (/قسم|أقسام/u.test(word) ? 'section' : /فقر/u.test(word) ? 'either' : 'item'),
  range: String.raw`\sإلى\s`,
  own: /^\s*(?:من هذ[اه]|أعلاه|أدناه)/iu,
  mayBeOwn: /^\s*(?:[وأ]|[.,،;؛:)…»"]|$)/iu,
  joins: /^\s+(?:و|أو)\s*$/iu,
  section: /(?:ال|لل)?قسم\s+(\d+(?:\.\d+)*)(?=\s*(?:من هذ|أعلاه|أدناه|[.,،؛)]|$))/giu,
  lawBefore: 'قانون|نظام|لائحة|المادة|مادة|مرسوم|GDPR',
  lawAround: 'قانون|لائحة|مرسوم|GDPR',
  definedAs: 'فيما يلي|فيما بعد|المشار إليه\\p{L}* ب',
  endings: ['ها', 'هم', 'ه', 'نا', 'ك', 'كم'],
  dropped: null,
};
