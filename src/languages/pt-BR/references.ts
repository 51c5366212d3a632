/** How Portuguese texts name their own parts: “seção 2”, “itens 3 a 7 abaixo”. */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\p{L}])(?<word>seç(?:ão|ões)|cláusulas?|parágrafos?|ite(?:m|ns)|artigos?)\s+(?<numbers>${numberList('e|ou|a')})`,
    'giu',
  ),
  kindOf: (word) => (/^seç/iu.test(word) ? 'section' : /^ite/iu.test(word) ? 'item' : 'either'),
  range: String.raw`\sa\s`,
  own: /^\s*(?:d(?:esta|este|estas|estes)|da presente|do presente|acima|abaixo)(?!\p{L})/iu,
  mayBeOwn: /^\s*(?:(?:e|ou)(?!\p{L})|[.,;:)…”"»]|$)/iu,
  joins: /^\s+(?:e|ou)\s+$/iu,
  section:
    /(?<!\p{L})(?:seç(?:ão|ões)|cláusulas?)\s+(\d+(?:\.\d+)*)(?=\s*(?:dest[ea]s?|da presente|do presente|acima|abaixo|[.,;)]|$))/giu,
  lawBefore: String.raw`LGPD|(?<!\p{L})(?:leis?|código|regulamento|decreto|constituição|art\.)(?!\p{L})`,
  lawAround: String.raw`LGPD|(?<!\p{L})(?:lei|código|regulamento|decreto)(?!\p{L})`,
  definedAs: 'doravante|a seguir|o|a|os|as',
  endings: ['s', 'es', 'a', 'o', 'as', 'os'],
  dropped: /[ao]$/iu,
};
