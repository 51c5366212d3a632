/** How English texts name their own parts: “section 2”, “items 3 to 7 below”. */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`\b(?<word>sections?|clauses?|paragraphs?|items?|points?)\s+(?<numbers>${numberList('and|or|to|through')})`,
    'giu',
  ),
  kindOf: (word) => (/^section/i.test(word) ? 'section' : /^item/i.test(word) ? 'item' : 'either'),
  range: String.raw`\b(?:to|through)\b`,
  own: /^\s*(?:of (?:this|these|our)|above|below)\b/iu,
  mayBeOwn: /^\s*(?:and\b|or\b|[.,;:)…”"»]|$)/iu,
  joins: /^\s+(?:and|or)\s+$/iu,
  section: /\bsections?\s+(\d+(?:\.\d+)*)(?=\s*(?:of this|above|below|[.,;)]|$))/gi,
  lawBefore: String.raw`GDPR|\bLaws?\b|\bAct\b|\bCode\b|\bRegulation|\bArticle|\bDirective`,
  lawAround: String.raw`GDPR|Law|Act\b|Code|Regulation`,
  definedAs: 'hereinafter|the',
  endings: ['s', 'es', "['’]s"],
  dropped: null,
};
