/** How Polish texts name their own parts: «rozdział 2», «punkty od 3 do 7 poniżej». */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\p{L}])(?<word>rozdzia[łl]\p{L}*|punk[tc]\p{L}*|ustęp\p{L}*|pkt\.?|ust\.)\s*(?:od\s+)?(?<numbers>${numberList('i|oraz|lub|do')})`,
    'giu',
  ),
  kindOf: (word) => (/^rozdzia/iu.test(word) ? 'section' : 'either'),
  range: String.raw`\sdo\s`,
  own: /^\s*(?:niniejsz\p{L}+|tej (?:polityki|umowy)|tego (?:dokumentu|regulaminu)|powyżej|poniżej)/iu,
  mayBeOwn: /^\s*(?:(?:i|oraz|lub)(?!\p{L})|[.,;:)…”"»]|$)/iu,
  joins: /^\s+(?:i|oraz|lub)\s+$/iu,
  section:
    /(?<!\p{L})(?:rozdzia[łl]\p{L}*|pkt\.?)\s+(\d+(?:\.\d+)*)(?=\s*(?:niniejsz\p{L}+|tej polityki|tego regulaminu|powyżej|poniżej|[.,;)]|$))/giu,
  lawBefore: String.raw`RODO|ustaw|kodeks|rozporządzen|dyrektyw|artyku|(?<!\p{L})art\.`,
  lawAround: 'RODO|ustaw|kodeks|rozporządzen|dyrektyw',
  definedAs: 'dalej|zwan\\p{L}+ dalej',
  endings: 'a|u|y|i|e|ę|ą|o|om|owi|em|em|ie|ów|ami|ach|ego|emu|ej|ych|ym|ymi|ią|ii|iem'.split('|'),
  dropped: /(?:ie|[aeioyęą])$/iu,
};
