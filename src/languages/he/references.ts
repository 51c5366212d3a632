/** How Hebrew texts name their own parts: «סעיף 2», «סעיפים 3 עד 7 להלן». */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\p{L}])[ושהבלמכ]{0,3}(?<word>סעיף|סעיפים|סעיפי|פרק|פריט|פריטים)\s+(?<numbers>${numberList('ו|או|עד')})`,
    'giu',
  ),
  kindOf: (word) => (/^סעיפ?/u.test(word) ? 'section' : /^פריט/u.test(word) ? 'item' : 'either'),
  range: String.raw`\sעד\s`,
  own: /^\s*(?:ל?מדיניות זו|למסמך זה|לעיל|להלן|שלעיל|שלהלן)/iu,
  mayBeOwn: /^\s*(?:ו|או(?!\p{L})|[.,;:)…”"]|$)/iu,
  joins: /^\s+(?:ו|או)\s*$/iu,
  section: /סעיף\s+(\d+(?:\.\d+)*)(?=\s*(?:ל?מדיניות זו|למסמך זה|לעיל|להלן|[.,;)]|$))/giu,
  lawBefore: 'חוק|תקנ|תקנות|פקודה|פקודת|GDPR',
  lawAround: 'חוק|תקנות|פקודת|GDPR',
  definedAs: 'להלן',
  endings: ['ים', 'ות', 'נו', 'כם', 'ה', 'ו'],
  dropped: null,
};
